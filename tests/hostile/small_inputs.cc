#include "tests/hostile/inputs.h"

namespace stratmap {
namespace {

const std::string kHead = "stratmap: 1\norganization: {name: A}\n";  // two lines

std::string bytes(const char* text, std::size_t size) { return {text, size}; }

std::string alias_bomb(int levels, std::string_view open, std::string_view close,
                       std::string_view first, int width) {
  std::string text = kHead + "x-a0: &a0 " + std::string(first) + "\n";
  for (int level = 1; level < levels; ++level) {
    const std::string name = "a" + std::to_string(level);
    text += "x-" + name + ": &" + name + " " + std::string(open);
    for (int i = 0; i < width; ++i) {
      if (open == "{") text += "k" + std::to_string(i) + ": ";
      text += "*a" + std::to_string(level - 1) + (i + 1 < width ? ", " : "");
    }
    text += std::string(close) + "\n";
  }
  return text;
}

std::string stairs(int levels) {
  std::string text = kHead + "x-deep:\n";
  for (int i = 1; i <= levels; ++i) text += std::string(static_cast<std::size_t>(i), ' ') + "a:\n";
  return text;
}

}  // namespace

std::string repeated(std::string_view text, std::size_t times) {
  std::string all;
  all.reserve(text.size() * times);
  for (std::size_t i = 0; i < times; ++i) all += text;
  return all;
}

std::vector<HostileInput> hostile_encodings() {
  return {
      {"byte order mark", "\uFEFF" + kHead, ""},
      {"CRLF", "stratmap: 1\r\norganization: {name: A}\r\n", ""},
      {"empty", "", "1:1 SM004"},
      {"only a comment", "# nothing\n", "1:1 SM004"},
      {"UTF-16 with mark", bytes("\xFF\xFEs\0t\0r\0", 8), "1:1 SM007"},
      {"UTF-16 big endian", bytes("\xFE\xFF\0s\0t", 6), "1:1 SM007"},
      {"UTF-16 without mark", bytes("s\0t\0r\0", 6), "1:1 SM007"},
      {"UTF-32", bytes("\0\0\xFE\xFF\0\0\0s", 8), "1:1 SM007"},
      {"gzip", "\x1F\x8B\x08\x01", "1:1 SM007"},
      {"zip", "PK\x03\x04", "1:1 SM007"},
      {"web page", "<!DOCTYPE html>\n<html></html>\n", "1:1 SM007"},
      {"Latin-1", kHead + "# ty\xF6t\n", "3:5 SM007"},
      {"lone continuation", kHead + "a: \x80\n", "3:4 SM007"},
      {"overlong slash", kHead + "a: \xC0\xAF\n", "3:4 SM007"},
      {"above Unicode", kHead + "a: \xF5\x80\x80\x80\n", "3:4 SM007"},
      {"surrogate", kHead + "a: \xED\xBF\xBF\n", "3:4 SM007"},
      {"cut at the end", kHead + "a: \xE2\x82", "3:4 SM007"},
      {"NUL", kHead + bytes("a: x\0y\n", 7), "3:5 SM007"},
      {"escape sequence", kHead + "a: \x1B]0;title\x07\n", "3:4 SM007"},
      {"delete character", kHead + "a: x\x7F\n", "3:5 SM007"},
      {"noncharacter", kHead + "a: \uFFFF\n", "3:4 SM007"},
      {"mark in the middle", kHead + "\uFEFFa: 1\n", "3:1 SM007"},
      {"lone returns", "stratmap: 1\rorganization: {name: A}\r", "1:12 SM007"},
  };
}

std::vector<HostileInput> hostile_syntax() {
  return {
      {"tab indents", kHead + "themes:\n\ta: {}\n", "4:1 SM007"},
      {"tab among spaces", kHead + "themes:\n  a: {}\n\tb: {}\n", "5:1 SM007"},
      {"dedent to nowhere", kHead + "themes:\n   a: {}\n b: {}\n", "5:2 SM007"},
      {"indent under a value", kHead + "x-a: 1\n  b: 2\n", "4:4 SM007"},
      {"key without colon", kHead + "themes\n", "3:1 SM007"},
      {"colon in a value", "stratmap: 1\norganization:\n  name: A: B\n", "3:10 SM007"},
      {"double quote open", kHead + "x-a: \"b\nx-c: d\n", "3:6 SM007"},
      {"single quote open", kHead + "x-a: 'b", "3:6 SM007"},
      {"quote inside quotes", kHead + "x-a: 'it's'\n", "3:10 SM007"},
      {"bracket open", kHead + "x-a: [b, c\nx-d: e\n", "3:6 SM007"},
      {"brace open", kHead + "x-a: {b: c", "3:6 SM007"},
      {"bracket closed by brace", kHead + "x-a: [b, {c: d]]\n", "3:15 SM007"},
      {"stray bracket", kHead + "]\n", "3:1 SM007"},
      {"stray brace", kHead + "x-a: }\n", "3:6 SM007"},
      {"comma", ",", "1:1 SM007"},
      {"comma after a document", kHead + "---\n,\n", "3:1 SM004"},
      {"empty item", kHead + "x-a: [b,,c]\n", "3:9 SM007"},
      {"missing comma", kHead + "x-a: [\"b\" \"c\"]\n", "3:11 SM007"},
      {"second document", kHead + "---\na: 1\n", "3:1 SM004"},
      {"list after map", kHead + "- a\n", "3:1 SM007"},
      {"list in the key's line", kHead + "x-a: - b\n", "3:6 SM007"},
      {"percent sign first", kHead + "x-a: %b\n", "3:6 SM007"},
      {"at sign first", kHead + "x-a: @b\n", "3:6 SM007"},
      {"unknown directive", "%TAG ! tag:x,2000:\n---\n" + kHead, "1:1 SM004"},
      {"future version", "%YAML 2.0\n---\n" + kHead, "1:1 SM004"},
      {"unknown escape", kHead + "x-a: \"\\q\"\n", "3:7 SM007"},
      {"path in double quotes", kHead + "x-a: \"C:\\Users\"\n", "3:9 SM007"},
      {"bad hexadecimal", kHead + "x-a: \"\\u12G4\"\n", "3:7 SM007"},
      {"NUL by escape", kHead + "x-a: \"b\\0\"\n", "3:8 SM004"},
      {"terminal escape by escape", kHead + "x-a: \"\\e[2J\"\n", "3:7 SM004"},
      {"half a surrogate pair", kHead + "x-a: \"\\uD83D\"\n", "3:7 SM007"},
      {"nameless anchor", kHead + "x-a: & b\n", "3:6 SM007"},
      {"nameless alias", kHead + "x-a: *\n", "3:6 SM007"},
      {"space missing before comment", kHead + "x-a: [b]#c\n", "3:9 SM007"},
  };
}

std::vector<HostileInput> hostile_structures() {
  return {
      {"alias bomb of lists", alias_bomb(30, "[", "]", "[x,x,x,x,x,x,x,x,x]", 9), "8:42 SM004"},
      {"alias bomb of maps", alias_bomb(30, "{", "}", "{k: v}", 2), "19:18 SM004"},
      {"alias in its own anchor", kHead + "x-a: &a [*a]\n", "3:10 SM004"},
      {"alias in an outer anchor", kHead + "x-a: &a {b: &b {c: *a}}\n", "3:20 SM004"},
      {"unknown anchor", kHead + "x-a: *nope\n", "3:6 SM007"},
      {"alias as key", kHead + "x-a: &a b\n*a : c\n", "4:1 SM004"},
      {"repeated key", kHead + "themes: {}\nthemes: {}\n", "4:1 SM003"},
      {"repeated key in quotes", kHead + "themes: {a: {}, 'a': {}}\n", "3:17 SM003"},
      {"merge key", kHead + "themes:\n  a: &a {}\n  b:\n    <<: *a\n", "6:5 SM004"},
      {"list as key", kHead + "? [a, b]\n: c\n", "3:3 SM004"},
      {"map as key", kHead + "{a: b}: c\n", "3:1 SM004"},
      {"missing key", kHead + ": a\n", "3:1 SM004"},
      {"binary", kHead + "x-a: !!binary aGk=\n", "3:6 SM004"},
      {"tag of some program", kHead + "x-a: !!python/object:os.system x\n", "3:6 SM004"},
      {"65 brackets", kHead + "x-a: " + repeated("[", 65) + repeated("]", 65) + "\n", "3:69 SM004"},
      {"million brackets", repeated("[", 1'000'000), "1:65 SM004"},
      {"million braces", repeated("{a: ", 250'000), "1:257 SM004"},
      {"2000 dashes", kHead + "x-a:\n  " + repeated("- ", 2000) + "b\n", "4:129 SM004"},
      {"100 steps", stairs(100), "67:65 SM004"},
      {"brackets behind quotes", repeated("[\"]\", '[', ", 1000), "1:705 SM004"},
      {"root is a text", "hello\n", "1:1 SM004"},
      {"root is a list", "- a\n- b\n", "1:1 SM004"},
      {"include from nowhere", kHead + "include: /etc/passwd\n", "3:10 SM007"},
  };
}

std::vector<HostileInput> hostile_values() {
  const std::string metric = kHead + "metrics:\n  a:\n    target: ";
  return {
      {"misspelt section", kHead + "objektives: {}\n", "3:1 SM001"},
      {"misspelt key", kHead + "themes:\n  a: {nmae: B}\n", "4:7 SM001"},
      {"dangling reference", kHead + "functions:\n  a: {parent: b}\n", "4:15 SM002"},
      {"own parent", kHead + "functions:\n  a: {parent: a}\n", "4:15 SM005"},
      {"list for a map", kHead + "functions: [a]\n", "3:12 SM004"},
      {"map for a text", "stratmap: 1\norganization: {name: {a: {b: c}}}\n", "2:23 SM004"},
      {"number out of range", metric + "1e999\n", "5:13 SM004"},
      {"infinity", metric + ".inf\n", "5:13 SM004"},
      {"not a number", metric + "nan\n", "5:13 SM004"},
      {"hexadecimal", metric + "0x1F\n", "5:13 SM004"},
      {"decimal comma", metric + "1,5\n", "5:13 SM004"},
      {"quoted number", metric + "\"1\"\n", "5:13 SM004"},
      {"hour and minute", metric + "1:30\n", "5:13 SM004"},
      {"nothing for a number", kHead + "metrics:\n  a:\n    weight:\n", ""},
      {"language version", "stratmap: 999999999999999999999\norganization: {name: A}\n",
       "1:11 SM004"},
      {"script for an address", kHead + "themes: {a: {url: 'javascript:alert(1)'}}\n",
       "3:19 SM004"},
      {"line break in an id", kHead + "themes: {\"a\\nb\": {}}\n", "3:10 SM004"},
      {"endless id", kHead + "themes: {" + repeated("a", 1000) + ": {}}\n", "3:10 SM004"},
  };
}

}  // namespace stratmap
