#include "cli/commands/render_files.h"

#include <filesystem>
#include <optional>
#include <string>
#include <utility>

#include "cli/chosen_function.h"
#include "cli/write_file.h"
#include "cli/wrong_call.h"
#include "render/dot/to_dot.h"
#include "render/views/strategy_map/function_focus.h"

namespace stratmap {
namespace {

std::optional<Bilingual> lack_of(const View& view, const Model& model) {
  return view.lacks == nullptr ? std::nullopt : view.lacks(model);
}

std::string left_out(std::string_view name, Bilingual lack, Lang lang) {
  return joined({"Ei piirretty: ", "Not drawn: "}, in_quotes(name), {" – ", ": "}).in(lang) +
         std::string(lack.in(lang)) + "\n";
}

// A picture in its format, and what to say of it: a line each.
struct Drawing {
  std::string bytes;
  std::string remarks;
};

// A switch that this picture shows nothing of is said, not passed over.
std::string idle_switches(const View& view, const Arguments& arguments, PictureFormat format,
                          Lang lang) {
  constexpr Bilingual kMapAlone{"näkyy vain strategiakartassa (--view map)",
                                "shows on the strategy map alone (--view map)"};
  constexpr Bilingual kNotInDot{"ei näy Graphvizin muodossa (.dot)",
                                "does not show in a picture for Graphviz (.dot)"};
  std::string remarks;
  const auto add = [&](std::string_view name, Bilingual where) {
    remarks.append("– ").append(name).append(" ").append(where.in(lang)).append("\n");
  };
  for (const std::string_view of_the_map : {"--findings", "--evidence"}) {
    if (!arguments.has(of_the_map)) continue;
    if (view.name != "map") add(of_the_map, kMapAlone);
    if (format == PictureFormat::dot) add(of_the_map, kNotInDot);
  }
  if (arguments.has("--gaps") && view.proposing_rule.empty())
    add("--gaps", {"näkyy vain strategia- ja siilokartassa (--view map tai silos)",
                   "shows on the strategy map and the silo map alone (--view map or silos)"});
  return remarks;
}

CommandResult drawn(std::string_view target, const Drawing& drawing, Lang lang) {
  return {.output = joined({"Kuva: ", "Picture: "}, in_quotes(target), {"\n", "\n"}).in(lang) +
                    drawing.remarks};
}

tl::expected<Drawing, Message> drawing_of(const View& view, const RenderSubject& subject,
                                          const PictureWriting& writing) {
  const ViewOptions& options = subject.options;
  if (writing.format == PictureFormat::dot)
    return Drawing{.bytes = to_dot(subject.model(), options.gaps, options.lang), .remarks = {}};
  Scene scene = picture_of(view, subject.analysis, options);
  auto bytes = to_bytes(scene, writing);
  if (!bytes) return tl::unexpected(bytes.error());
  if (auto note = note_on_letters(scene, writing, options.lang); !note.empty())
    scene.remarks.push_back(std::move(note));
  Drawing drawing{.bytes = std::move(*bytes), .remarks = {}};
  for (const std::string& remark : scene.remarks) drawing.remarks += "– " + remark + "\n";
  return drawing;
}

// The picture as FOLDER/NAME.svg; adds to what is said.
std::optional<CommandResult> problem_writing(const View& view, const RenderSubject& subject,
                                             std::string_view folder, std::string_view name,
                                             const PictureWriting& writing, const Call& call,
                                             CommandResult& said) {
  const std::string path = (std::filesystem::path(folder) / name).string() + ".svg";
  const auto drawing = drawing_of(view, subject, writing);
  if (!drawing) return wrong_call(drawing.error(), call);
  if (const auto problem = write_file(path, drawing->bytes)) return wrong_call(*problem, call);
  said.output += drawn(path, *drawing, subject.options.lang).output;
  return std::nullopt;
}

}  // namespace

CommandResult render_one(const View& view, const RenderSubject& subject, const Call& call,
                         std::string_view target, const PictureWriting& writing) {
  if (const auto lack = lack_of(view, subject.model()))
    return wrong_call(nothing_to_draw(*lack), call);
  const Lang lang = subject.options.lang;
  auto drawing = drawing_of(view, subject, writing);
  if (!drawing) return wrong_call(drawing.error(), call);
  drawing->remarks += idle_switches(view, call.arguments, writing.format, lang);
  if (target == "-") return {.output = drawing->bytes, .messages = drawing->remarks};
  if (const auto problem = write_file(std::string(target), drawing->bytes))
    return wrong_call(*problem, call);
  return drawn(target, *drawing, lang);
}

CommandResult render_functions(RenderSubject& subject, const Call& call, std::string_view folder,
                               const PictureWriting& writing) {
  const Model& model = subject.model();
  if (model.functions.empty()) return wrong_call(nothing_to_draw(kNoFunctions), call);
  if (const auto problem = make_folder(std::string(folder))) return wrong_call(*problem, call);
  CommandResult said;
  for (std::size_t i = 0; i < model.functions.size(); ++i) {
    subject.options.function = id_at<Function>(i);
    const std::string& id = model.functions[i].id;
    if (!focus_on(*subject.options.function, subject.analysis).is_on_map())
      said.output += left_out(id, kNoBoxes, subject.options.lang);
    else if (auto problem =
                 problem_writing(*view_named("map"), subject, folder, id, writing, call, said))
      return *std::move(problem);
  }
  return said;
}

CommandResult render_all(const RenderSubject& subject, const Call& call, std::string_view folder,
                         const PictureWriting& writing) {
  if (const auto problem = make_folder(std::string(folder))) return wrong_call(*problem, call);
  const Lang lang = subject.options.lang;
  CommandResult said;
  for (const View* view : all_views()) {
    if (const auto lack = lack_of(*view, subject.model())) {
      said.output += left_out(view->name, *lack, lang);
      continue;
    }
    if (auto problem = problem_writing(*view, subject, folder, view->name, writing, call, said))
      return *std::move(problem);
  }
  return said;
}

}  // namespace stratmap
