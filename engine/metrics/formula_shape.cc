#include "engine/metrics/formula_shape.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

#include "base/number.h"

namespace stratmap {
namespace {

constexpr int kDecimals = 15;

// What a part of the formula adds, each term after its sign; one term where it is no sum.
using Terms = std::vector<std::string>;

void negate(Terms& terms) {
  for (std::string& term : terms) term.front() = term.front() == '+' ? '-' : '+';
}

// In postfix order, so that no parentheses are needed.
std::string joined(Terms terms) {
  std::ranges::sort(terms);
  std::string text = std::move(terms.front());
  for (std::size_t i = 1; i < terms.size(); ++i) text.append(" ").append(terms[i]);
  if (terms.size() > 1) text.append(" sum").append(std::to_string(terms.size()));
  return text;
}

std::string leaf(const FormulaNode& node) {
  if (node.operation == Operation::metric) return "+m" + std::to_string(node.metric.value);
  return "+" + to_plain(node.number, kDecimals);
}

std::string name_of(const FormulaNode& node) {
  std::string name = "f" + std::to_string(static_cast<int>(node.operation)) + "/" +
                     std::to_string(node.arguments) + "/" + std::to_string(node.count);
  if (node.operation == Operation::index) name.append("/").append(to_string(node.period));
  return name;
}

class ShapeBuilder {
 public:
  void take(const FormulaNode& node) {
    const Operation operation = node.operation;
    if (operation == Operation::number || operation == Operation::metric) {
      stack_.push_back({leaf(node)});
    } else if (operation == Operation::add || operation == Operation::subtract) {
      if (operation == Operation::subtract) negate(stack_.back());
      add();
    } else if (operation == Operation::negate) {
      negate(stack_.back());
    } else {
      apply(node);
    }
  }

  std::string text() && { return joined(std::move(stack_.back())); }

 private:
  Terms pop() {
    Terms terms = std::move(stack_.back());
    stack_.pop_back();
    return terms;
  }

  void add() {
    Terms right = pop();
    std::ranges::move(right, std::back_inserter(stack_.back()));
  }

  void apply(const FormulaNode& node) {
    std::string text = "+";
    const std::size_t first = stack_.size() - node.arguments;
    for (std::size_t i = first; i < stack_.size(); ++i)
      text.append(joined(std::move(stack_[i]))).append(" ");
    stack_.resize(first);
    stack_.push_back({text + name_of(node)});
  }

  std::vector<Terms> stack_;
};

}  // namespace

std::string shape_of(const Formula& formula) {
  ShapeBuilder builder;
  for (const FormulaNode& node : formula.nodes) builder.take(node);
  return std::move(builder).text();
}

}  // namespace stratmap
