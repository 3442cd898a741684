// Colours one line of source at a time, so that a keystroke costs one line and not the file.
const words = (text) => new Set(text.split(" "));
const PYTHON = {
  keywords: words(
    "and as assert async await break case class continue def del elif else except finally for from " +
      "global if import in is lambda match nonlocal not or pass raise return try while with yield " +
      "None True False",
  ),
  builtins: words(
    "abs all any bool bytes dict enumerate filter float frozenset getattr hasattr input int " +
      "isinstance iter len list map max min next open print property range repr reversed round self " +
      "set sorted staticmethod str sum super tuple type zip ValueError TypeError KeyError IndexError " +
      "Exception StopIteration RuntimeError NotImplementedError",
  ),
  tokens:
    /(#.*)|([rbfuRBFU]{0,2}(?:"""|'''))|([rbfuRBFU]{0,2}(?:"(?:\\.|[^"\\])*"?|'(?:\\.|[^'\\])*'?))|(\b(?:0[xXbBoO][\da-fA-F_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d+)?j?))|(@?[^\W\d]\w*)|([^\w\s#"'@]+|\s+|.)/gu,
};
export const builtins = PYTHON.builtins;
const SQL = {
  keywords: words(
    "select from where group by having order limit offset join left right full inner outer cross on " +
      "using as and or not in is null between like case when then else end distinct union all except " +
      "intersect with recursive over partition rows range preceding following unbounded current row " +
      "create table insert into values update set delete asc desc exists cast true false filter qualify",
  ),
  builtins: words("count sum avg min max round coalesce lag lead rank dense_rank row_number abs lower upper substr date"),
  tokens: /(--.*)|(\0)|('(?:''|[^'])*'?|"(?:""|[^"])*"?)|(\b\d+(?:\.\d+)?)|([^\W\d]\w*)|([^\w\s'"-]+|\s+|.)/gu,
  folded: true,
};
const SHELL = {
  keywords: words("if then else elif fi for in do done while until case esac function return export local"),
  builtins: words("awk cat cd cut echo find git grep head ls mkdir mv printf read rm sed sort tail tr uniq wc xargs"),
  tokens: /((?<!\S)#.*)|(\0)|("(?:\\.|[^"\\])*"?|'[^']*'?)|(\$\{?[\w@#*?]+\}?|\b\d+\b)|([^\W\d][\w-]*)|([^\w\s'"#$]+|\s+|.)/gu,
};
const LANGUAGES = { python: PYTHON, sql: SQL, shell: SHELL };

const escaped = (text) => text.replace(/[&<>]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[c]);
const span = (kind, text) => (kind ? `<span class="${kind}">${escaped(text)}</span>` : escaped(text));

function word(language, text, before) {
  const key = language.folded ? text.toLowerCase() : text;
  if (text.startsWith("@")) return "nd";
  if (language.keywords.has(key)) return "k";
  if (before === "def" || before === "class") return "nf";
  return language.builtins.has(key) ? "nb" : "";
}

// Returns [html, state]; state is the quote of a string that is still open at the line's end.
export function colour(name, line, state) {
  const language = LANGUAGES[name];
  if (!language) return [escaped(line), ""];
  let html = "";
  let at = 0;
  let before = "";
  if (state) {
    const end = line.indexOf(state);
    if (end < 0) return [span("s", line), state];
    at = end + 3;
    html = span("s", line.slice(0, at));
  }
  language.tokens.lastIndex = at;
  for (let found; (found = language.tokens.exec(line)); ) {
    const [text, comment, triple, string, number, name] = found;
    if (triple) {
      const quote = triple.slice(-3);
      const end = line.indexOf(quote, language.tokens.lastIndex);
      if (end < 0) return [html + span("s", line.slice(found.index)), quote];
      html += span("s", line.slice(found.index, end + 3));
      language.tokens.lastIndex = end + 3;
      continue;
    }
    const kind = comment ? "c1" : string ? "s" : number ? "mi" : name ? word(language, text, before) : "";
    html += span(kind, text);
    if (text.trim()) before = text;
  }
  return [html, ""];
}
