import { before, gap, label } from "./leading.js";
import { after, asPut } from "./put-in.js";
import { asked, passive, quotedAsSaying } from "./relayed.js";
const CONSTRUCTS = [
  {
    name: "quoted-as-saying",
    examples: ["Ames was quoted by the harbour radio as saying that the pier was safe.", "The harbour radio quoted Ames as saying the pier was safe.", "\u201CIt is safe,\u201D the radio quoted Ames as saying.", "The radio cited an aide, Jo Ames, confirming the pier was safe.", "The minutes of the talks quoted Ames telling the town that the pier was safe."],
    not: ["The broker quoted a price of nine pounds.", "Ames was cited for speeding."],
    match: quotedAsSaying
  },
  {
    name: "after",
    examples: ["\u201CIt is safe,\u201D Ames said.", "\u201CIt is safe,\u201D said Ames.", "\u201CThe pier,\u201D Ames said, \u201Cis safe.\u201D", "The pier is safe, Ames said.", "The pier, engineers warned, could fail."],
    not: ["Ames called it \u201Csafe\u201D and said the pier was open.", "On Monday, Ames said the pier was safe."],
    match: after
  },
  {
    name: "as",
    examples: ["As Ames noted, the pier was safe.", "As the harbour radio reported, \u201Cthe pier is safe.\u201D"],
    not: ["As Ames spoke, the pier fell."],
    match: asPut
  },
  {
    name: "passive",
    examples: ["Residents were told by Ames that the pier was safe.", "Residents were told the pier was safe."],
    not: ["Residents told Ames that the pier was safe."],
    match: passive
  },
  {
    name: "asked",
    examples: ["Asked whether the pier was safe, Ames nodded.", "When asked about the cracks in the pier, Ames left.", "Ames was asked by a reporter if the pier was safe."],
    not: ["Ames was asked to leave.", "A reporter asked Ames for a pen."],
    match: asked
  },
  {
    name: "before",
    examples: ["Ames said the pier was safe.", "Ames told the court that \u201Cthe pier is safe.\u201D", "Ames, who runs the port, said: \u201CIt is safe.\u201D", "Ames vowed to rebuild the pier."],
    not: ["Ames said goodbye.", "Ames told the truth."],
    match: before
  },
  {
    name: "gap",
    examples: ["Ames signed a bill that critics said was unfair.", "They met on the pier, which Ames says will be rebuilt."],
    not: ["Ames met the critics who said the pier was safe.", "That is what Ames said on Monday."],
    match: gap
  },
  {
    name: "label",
    examples: ["Ames called the pier \u201Ca wreck\u201D.", "Ames described the pier as a wreck.", "Ames referred to the pier as \u201Cthe old lady\u201D."],
    not: ["Ames called the police.", "Ames described the pier."],
    match: label
  }
];
export {
  CONSTRUCTS
};
