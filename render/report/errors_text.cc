#include "render/report/errors_text.h"

#include "engine/rules/wording.h"
#include "render/report/parts/unusable_model.h"
#include "render/report/report.h"
#include "render/terminal/fold.h"
#include "render/terminal/notice.h"

namespace stratmap {
namespace {

std::string heading(const Diagnostic& error, Lang lang) {
  return std::string(Bilingual{"virhe", "error"}.in(lang)) + "[" + error.code + "]";
}

Notice notice_of(const Diagnostic& error, Lang lang) {
  Notice notice{.heading = heading(error, lang),
                .tint = Tint::error,
                .message = error.message.in(lang),
                .path = error.path,
                .mark = std::nullopt};
  const std::string nearest = nearest_question(error.nearest, lang);
  if (error.path.empty()) {
    notice.mark = Mark{error.span, nearest};
  } else if (!nearest.empty()) {
    notice.others.push_back(nearest);
  }
  for (const Label& label : error.related)
    notice.related.push_back({label.span, label.message.in(lang)});
  if (error.cure)
    notice.lines.push_back(
        {std::string(Bilingual{"korjaa", "fix"}.in(lang)), error.cure->in(lang)});
  return notice;
}

std::string closing(std::size_t told, std::size_t left_out, Unusable what, Lang lang) {
  std::string text = errors_counted(told + left_out, lang);
  if (left_out > 0 && lang == Lang::fi)
    text += ", joista tässä " + std::to_string(told) + " ensimmäistä";
  if (left_out > 0 && lang == Lang::en) text += ", the first " + std::to_string(told) + " here";
  const bool is_one = told + left_out == 1;
  const bool is_model = what == Unusable::model;
  const Bilingual it = is_model ? Bilingual{" – mallia ei voi käyttää, ennen kuin se on korjattu",
                                            "; the model can't be used before it is put right"}
                                : Bilingual{" – teemaa ei voi käyttää, ennen kuin se on korjattu",
                                            "; the theme can't be used before it is put right"};
  const Bilingual they = is_model
                             ? Bilingual{" – mallia ei voi käyttää, ennen kuin ne on korjattu",
                                         "; the model can't be used before they are put right"}
                             : Bilingual{" – teemaa ei voi käyttää, ennen kuin ne on korjattu",
                                         "; the theme can't be used before they are put right"};
  return text.append((is_one ? it : they).in(lang));
}

}  // namespace

std::string errors_text(const Sources& sources, const std::vector<Diagnostic>& errors,
                        std::size_t left_out, const TerminalStyle& style, Unusable what) {
  std::string text;
  for (const Diagnostic& error : errors)
    text += to_text(notice_of(error, style.lang), sources, style) + "\n";
  const std::string end = closing(errors.size(), left_out, what, style.lang);
  return text + folded(end, {.width = style.width_columns}) + "\n";
}

}  // namespace stratmap
