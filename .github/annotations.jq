# Turns what `npm run check -- --json` prints into commands by which GitHub shows it beside the lines:
# ::error file=content/story.yaml,line=3,title=address::no such place; write …
def text: gsub("%"; "%25") | gsub("\r"; "%0D") | gsub("\n"; "%0A");
def property: tostring | text | gsub(":"; "%3A") | gsub(","; "%2C");
def command($level): "::\($level) file=\(.file | property),line=\(.line),title=\(.field | property)::\(.found | text); \(.fix | text)";

(.problems[] | command("error")), (.warnings[] | command("warning"))
