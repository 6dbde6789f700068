#include "tests/hostile/inputs.h"

namespace stratmap {
namespace {

const std::string kHead = "stratmap: 1\norganization: {name: A}\n";

std::string numbered(std::string_view before, std::string_view after, std::size_t bytes) {
  std::string text;
  for (int i = 0; text.size() < bytes; ++i)
    text.append(before).append(std::to_string(i)).append(after);
  return text;
}

}  // namespace

std::vector<HostileInput> large_inputs(std::size_t bytes) {
  const auto filled = [&](std::string_view text) { return repeated(text, bytes / text.size()); };
  return {
      {"items in one line", kHead + "x-a:\n- [" + filled("a,") + "]\n", ""},
      {"nested items in one line", kHead + "x-a:\n- [" + filled("[],") + "]\n", ""},
      {"one document in brackets",
       "{stratmap: 1, organization: {name: A}, x-a: [" + filled("a,") + "]}", ""},
      {"nothings", kHead + "x-a:\n" + filled("-\n"), ""},
      {"one long text", kHead + "x-a: " + filled("a b "), ""},
      {"one folded text", kHead + "x-a: >\n" + filled("  a\n"), ""},
      {"one quoted text", kHead + "x-a: \"" + filled("\\t") + "\"\n", ""},
      {"blank lines", kHead + filled("\n"), ""},
      {"comments", kHead + filled("# a\n"), ""},
      {"nothings after a block text",
       kHead + "x-a:\n- |\n" + repeated("  # b\n", bytes / 12) + repeated("-\n", bytes / 4), ""},
      {"many keys", kHead + "x-a:\n" + numbered("  k", ": v\n", bytes), ""},
      {"many anchors", kHead + "x-a:\n" + numbered("- &a", " b\n", bytes), ""},
      {"the same key", kHead + "x-a:\n" + filled("  a: 1\n"), "5:3 SM003"},
      {"many unknown keys", kHead + numbered("key", ": 1\n", bytes), "3:1 SM001"},
      {"many elements of nothing", kHead + "themes:\n" + numbered("  t", ":\n", bytes),
       ""},
      {"many dangling references",
       kHead + "functions: {a: {works_with: [" + numbered("f", ", ", bytes) + "g]}}\n",
       "3:30 SM002"},
      {"control characters", filled("\x01"), "1:1 SM007"},
      {"open brackets", filled("["), "1:65 SM004"},
      {"documents", filled("---\n"), "2:1 SM004"},
  };
}

}  // namespace stratmap
