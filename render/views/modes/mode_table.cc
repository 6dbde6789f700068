#include "render/views/modes/mode_table.h"

#include <algorithm>

#include "engine/graph/customer_roles.h"

namespace stratmap {
namespace {

constexpr std::size_t kMostUnaskedRows = 12;  // beyond, customers of whom nothing is told are named

ModeRow row_of(const ModeUnit& unit, const ModeCheck& check, std::optional<Day> today) {
  ModeRow row{.unit = unit,
              .at_odds = check.layers_at_odds(unit),
              .before = {},
              .ahead = {},
              .direction = check.on_direction(unit),
              .metrics = check.on_metrics(unit)};
  if (unit.layers == nullptr) return row;
  for (const Dated<ModeMix>& layer : unit.layers->trajectory) {
    const bool is_past = today && layer.period->first_day() <= *today;
    (is_past ? row.before : row.ahead).push_back({to_string(*layer.period), layer.value});
  }
  return row;
}

std::vector<ModeUnit> units_shown(const Model& model) {
  std::vector<ModeUnit> units = mode_units(model);
  if (units.empty() || !units.front().is_organization())
    units.insert(units.begin(),
                 {.function = {}, .mode = {}, .subject = whole("organization"), .span = {}});
  return units;
}

Server server_of(Id<Function> id, const Customer& customer, const Model& model,
                 const ModeCheck& check) {
  const Function& function = model[id];
  return {.function = id,
          .mode = function.mode ? mode_in_force(*function.mode) : std::nullopt,
          .remark = check.on_expectation(customer, function)};
}

ExpectationRow row_of(Id<Customer> id, const Model& model, const ModeCheck& check) {
  const Customer& customer = model[id];
  ExpectationRow row{.customer = id, .expects = {}, .servers = {}};
  if (customer.expects) row.expects = customer.expects->value;
  for (const Id<Function> function : functions_that(OwnershipVerb::serves, customer))
    row.servers.push_back(server_of(function, customer, model, check));
  return row;
}

void add_expectations(ModeTable& table, const Model& model, const ModeCheck& check) {
  const bool has_room = model.customers.size() <= kMostUnaskedRows;
  const bool is_asked = std::ranges::any_of(
      model.customers, [](const Customer& customer) { return customer.expects.has_value(); });
  for (std::size_t i = 0; i < model.customers.size(); ++i) {
    const auto id = id_at<Customer>(i);
    if (model[id].expects || (is_asked && has_room && model[id].kind == CustomerKind::external))
      table.expectations.push_back(row_of(id, model, check));
    else if (model[id].kind == CustomerKind::external)
      table.unasked.push_back(id);
  }
}

std::optional<Declared> declared_of(const Analysis& analysis, const ModeCheck& check, Lang lang) {
  const Model& model = analysis.model;
  const auto& layers = model.organization.mode;
  Declared declared{.slogan = std::string(model.text_in(model.organization.slogan, lang)),
                    .mix = {},
                    .verdict = check.on_declared()};
  if (layers && layers->declared) declared.mix = layers->declared->value;
  if (declared.slogan.empty() && !declared.mix) return std::nullopt;
  const bool is_asked_for = !declared.verdict.code.empty();
  if (is_asked_for) declared.evidence = customer_evidence(analysis);
  return declared;
}

}  // namespace

bool ExpectationRow::is_assessed() const {
  return std::ranges::any_of(servers,
                             [](const Server& server) { return server.remark.has_value(); });
}

bool ExpectationRow::is_disappointed() const {
  return std::ranges::any_of(servers, [](const Server& server) {
    return server.remark && server.remark->kind == ModeRemark::Kind::found;
  });
}

ModeTable mode_table(const Analysis& analysis, const CheckResult* whole_check, Lang lang) {
  const Model& model = analysis.model;
  const ModeCheck check(analysis, whole_check, lang);
  ModeTable table;
  table.declared = declared_of(analysis, check, lang);
  const std::vector<ModeUnit> units = units_shown(model);
  for (const ModeUnit& unit : units) table.rows.push_back(row_of(unit, check, analysis.today));
  for (const Id<Function> function : analysis.chart.actors())
    if (!model[function].mode) table.untold.push_back(function);
  add_expectations(table, model, check);
  table.elsewhere = check.elsewhere(units);
  return table;
}

}  // namespace stratmap
