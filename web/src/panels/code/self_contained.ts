/** The Keras program with the patients' table in it, so that it runs anywhere: a new Colab notebook
 * has no data file. */

import { patientsCsv } from "../../data/patients";

const WIDTH = 88; // characters in a line of the packed table

/** The program, preceded by lines that write the table to the file it reads. */
export async function withTable(program: string): Promise<string> {
  const packed = (await pack(patientsCsv)).replace(new RegExp(`(.{${WIDTH}})`, "g"), "$1\n");
  return [
    "# The patients' table, packed, so that this runs anywhere.",
    "import base64, pathlib, zlib",
    `packed = """\n${packed}\n"""`,
    'pathlib.Path("data").mkdir(exist_ok=True)',
    "table = zlib.decompress(base64.b64decode(packed))",
    'pathlib.Path("data/ThoracicSurgery3.csv").write_bytes(table)',
    "",
    program,
  ].join("\n");
}

/** Text as base64 of its zlib stream (which browsers call "deflate"). */
async function pack(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
