/** The lab's styles: of the lab itself, then of each panel. */

import cursor from "./cursor.css";
import inside from "./inside.css";
import lab from "./lab.css";
import link from "./link.css";
import luck from "./luck.css";
import map from "./map.css";
import metrics from "./metrics.css";
import question from "./question.css";
import shelf from "./shelf.css";
import table from "./table.css";

export const style = [lab, inside, metrics, luck, shelf, cursor, link, question, table, map].join("");
