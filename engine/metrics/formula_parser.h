#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "engine/metrics/formula.h"
#include "engine/metrics/formula_token.h"

namespace stratmap {

// expression = term {(+ | −) term}, term = factor {(* | /) factor}, and a factor is a number, a
// metric, a function, −factor or (expression). A false answer means that error_ is set.
class FormulaParser {
 public:
  FormulaParser(std::string_view text, const MetricNames& names)
      : text_(text), tokens_(text, names) {}

  tl::expected<Formula, FormulaError> parse();

 private:
  struct Call {
    const FormulaFunction* function;
    FormulaNode node;
    std::size_t first_node;  // of its arguments
  };

  bool expression();
  bool term();
  bool factor();
  bool negation();
  bool parenthesis();
  bool condition();
  bool call();
  bool arguments(Call& call);
  bool argument(Call& call, std::size_t number);
  bool last_word(Call& call);
  bool follows_metric(const Call& call);
  bool divisor(const FormulaNode& division);

  void advance() { token_ = tokens_.next(); }
  bool is(FormulaTokenKind kind) const { return token_.kind == kind; }
  FormulaNode node_here(Operation operation, std::uint32_t arguments) const;
  void push_metric();
  bool fail(FormulaProblem problem, std::string_view form = {});
  bool fail_at(FormulaProblem problem, std::size_t offset, std::size_t length,
               std::string_view form);
  bool no_operand();
  bool no_operator(FormulaProblem otherwise);

  std::string_view text_;
  FormulaTokens tokens_;
  FormulaToken token_;
  Formula formula_;
  std::optional<FormulaError> error_;
  int depth_ = 0;
};

}  // namespace stratmap
