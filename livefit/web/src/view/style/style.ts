/** The lab's styles: of the lab itself, then of each panel. */

import inside from "./inside.css";
import lab from "./lab.css";
import luck from "./luck.css";
import map from "./map.css";
import metrics from "./metrics.css";
import shelf from "./shelf.css";
import table from "./table.css";

export const style = [lab, inside, metrics, luck, shelf, table, map].join("");
