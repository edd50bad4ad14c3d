/** The lab's styles: of the lab itself, then of each panel. */

import link from "../panels/link/style.css";
import map from "../panels/map/style.css";
import metrics from "../panels/metrics/style.css";
import inside from "../panels/network/style.css";
import question from "../panels/question/style.css";
import luck from "../panels/seed_sweep/style.css";
import shelf from "../panels/shelf/style.css";
import table from "../panels/table/style.css";
import cursor from "../ui/cursor.css";
import lab from "./lab.css";

export const style = [lab, inside, metrics, luck, shelf, cursor, link, question, table, map].join(
  "",
);
