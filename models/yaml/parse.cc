#include "models/yaml/parse.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <streambuf>
#include <utility>

#include "models/yaml/token.h"
#include "models/yaml/tree_builder.h"
#include "models/yaml/yaml_error.h"

namespace stratmap {
namespace {

// Lets the parser read a text where it lies.
class TextBuffer : public std::streambuf {
 public:
  explicit TextBuffer(std::string_view text) {
    char* begin = const_cast<char*>(text.data());  // NOLINT: streambuf only reads through it
    setg(begin, begin, begin + text.size());
  }
};

class EventsToTree : public YAML::EventHandler {
 public:
  explicit EventsToTree(TreeBuilder& builder) : builder_(builder) {}

  void OnDocumentStart(const YAML::Mark& /*mark*/) override {}
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    builder_.add_null(start(mark, "?", anchor));
  }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    builder_.add_alias(static_cast<std::uint32_t>(mark.pos), anchor);
  }
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    builder_.add_scalar(start(mark, tag, anchor), value);
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value /*style*/) override {
    builder_.open_sequence(start(mark, tag, anchor));
  }
  void OnSequenceEnd() override { builder_.close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value /*style*/) override {
    builder_.open_map(start(mark, tag, anchor));
  }
  void OnMapEnd() override { builder_.close(); }
  void OnAnchor(const YAML::Mark& /*mark*/, const std::string& name) override {
    builder_.name_anchor(name);
  }

 private:
  static NodeStart start(const YAML::Mark& mark, std::string_view tag, YAML::anchor_t anchor) {
    return {static_cast<std::uint32_t>(mark.pos), tag, anchor};
  }

  TreeBuilder& builder_;
};

// Reads events until the document ends; what the parser finds wrong becomes an error of ours.
void read_events(std::string_view text, std::uint32_t file, TreeBuilder& builder) {
  TextBuffer buffer(text);
  std::istream stream(&buffer);
  EventsToTree events(builder);
  try {
    YAML::Parser parser(stream);
    if (!parser.HandleNextDocument(events)) builder.add_null({});
  } catch (const StopReading&) {
    return;  // the builder holds the reason
  } catch (const YAML::Exception& error) {
    const auto at = static_cast<std::uint32_t>(std::max(0, error.mark.pos));
    builder.errors().push_back(not_yaml({file, at, 1}));
  }
}

}  // namespace

Result<Tree> parse_yaml(const Sources& sources, std::uint32_t file) {
  const std::string_view text = sources.file(file).text();
  TreeBuilder builder(file, text);
  read_events(text, file, builder);
  if (!builder.errors().empty()) return tl::unexpected(std::move(builder.errors()));
  return std::move(builder).tree();
}

}  // namespace stratmap
