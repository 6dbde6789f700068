#include "models/yaml/parse.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <utility>

#include "models/yaml/character_error.h"
#include "models/yaml/characters.h"
#include "models/yaml/limits.h"
#include "models/yaml/parser_input.h"
#include "models/yaml/skeleton.h"
#include "models/yaml/syntax_error.h"
#include "models/yaml/tree_builder.h"

namespace stratmap {
namespace {

class EventsToTree : public YAML::EventHandler {
 public:
  EventsToTree(TreeBuilder& builder, const ParserInput& input) : builder_(builder), input_(input) {}

  void OnDocumentStart(const YAML::Mark& /*mark*/) override {}
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    builder_.add_null({input_.offset_of(mark.pos), "?", anchor});
  }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    builder_.add_alias(input_.offset_of(mark.pos), anchor);
  }
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    builder_.add_scalar({input_.offset_of(mark.pos), tag, anchor}, value);
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value /*style*/) override {
    builder_.open({input_.offset_of(mark.pos), tag, anchor}, NodeKind::sequence);
  }
  void OnSequenceEnd() override { builder_.close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value /*style*/) override {
    builder_.open({input_.offset_of(mark.pos), tag, anchor}, NodeKind::map);
  }
  void OnMapEnd() override { builder_.close(); }
  void OnAnchor(const YAML::Mark& /*mark*/, const std::string& name) override {
    builder_.name_anchor(name);
  }

 private:
  TreeBuilder& builder_;
  const ParserInput& input_;
};

// The only place that yaml-cpp's exceptions reach. After a sound skeleton few are left.
void read_events(std::string_view text, std::uint32_t file, const Skeleton& skeleton,
                 TreeBuilder& builder) {
  ParserInput input(text, skeleton);
  std::istream stream(&input);
  EventsToTree events(builder, input);
  try {
    YAML::Parser parser(stream);
    if (!parser.HandleNextDocument(events)) builder.add_null({});
  } catch (const StopReading&) {
    return;  // the builder holds the reason
  } catch (const YAML::Exception& error) {
    const std::uint32_t at = input.offset_of(error.mark.pos);
    const bool anchor = error.msg == YAML::ErrorMsg::UNKNOWN_ANCHOR;
    builder.report(anchor ? builder.unknown_anchor_at(at) : not_yaml({file, at, 1}));
    return;
  }
  const bool all_came = builder.last_scalar() == skeleton.last_scalar;
  if (!all_came && builder.error_count() == 0)
    builder.report(not_yaml({file, std::min(skeleton.last_scalar, builder.last_scalar()), 1}));
}

std::vector<Diagnostic> in_order(TreeBuilder builder) {
  const std::size_t count = builder.error_count();
  std::vector<Diagnostic> errors = std::move(builder).errors();
  std::stable_sort(errors.begin(), errors.end(),
                   [](const auto& a, const auto& b) { return a.span < b.span; });
  if (count > kMostErrors) errors.push_back(more_errors(errors.back().span, count - kMostErrors));
  return errors;
}

}  // namespace

Result<Tree> parse_yaml(const Sources& sources, std::uint32_t file) {
  const std::string_view text = sources.file(file).text();
  if (auto errors = check_characters(file, text); !errors.empty())
    return tl::unexpected(std::move(errors));
  const Skeleton skeleton = skeleton_of(file, text);
  if (!skeleton.errors.empty()) return tl::unexpected(skeleton.errors);
  TreeBuilder builder(file, text);
  read_events(text, file, skeleton, builder);
  if (builder.error_count() > 0) return tl::unexpected(in_order(std::move(builder)));
  return std::move(builder).tree();
}

}  // namespace stratmap
