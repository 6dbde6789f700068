#pragma once

#include <string_view>

namespace stratmap {

// A piece of a model for each section of the language reference. Together, and without further
// files, they are one model: a test reads it.
struct SectionExample {
  std::string_view key;  // of kModel
  std::string_view yaml;
};

inline constexpr SectionExample kSectionExamples[] = {
    {"stratmap", "stratmap: 1\n"},
    {"organization",
     "organization:\n"
     "  name: Harbour Bikes Ltd\n"
     "  language: en\n"
     "  sector: private\n"
     "  vision: Nobody misses a ride\n"
     "  mode:\n"
     "    declared: customer-service\n"
     "    current: {production: 70, customer-service: 30}\n"
     "    chosen: customer-service\n"
     "    2029: {development: 50, customer-service: 50}\n"},
    {"include", "include: [functions.yaml, \"metrics/*.yaml\"]\n"},
    {"perspectives",
     "perspectives:\n"
     "  financial: {name: {fi: Talous, en: Finance}}\n"
     "  customer: {name: Customers, weight: 2}\n"
     "  process: {name: Processes}\n"
     "  learning: {name: People, question: What must we learn?}\n"},
    {"themes", "themes:\n  loyalty: {name: Loyal riders}\n"},
    {"objectives",
     "objectives:\n"
     "  profit: {name: Profit grows, perspective: financial, owner: finance}\n"
     "  loyal-riders:\n"
     "    name: Riders come back\n"
     "    perspective: customer\n"
     "    theme: loyalty\n"
     "    owner: service\n"
     "    contributors: [workshop, sales]\n"
     "    drives: {profit: {strength: strong, lag: 2q, why: Who returns buys more.}}\n"
     "    adoption: {service: committed, workshop: {management: accepted, staff: communicated}}\n"
     "  quick-repair:\n"
     "    perspective: process\n"
     "    owner: workshop\n"
     "    drives: [loyal-riders, {profit: {effect: lowers, lag: 1q, why: Spares cost.}}]\n"},
    {"functions",
     "functions:\n"
     "  leadership: {kind: leadership}\n"
     "  finance: {kind: finance, parent: leadership}\n"
     "  sales: {kind: sales, parent: leadership, works_with: [service, finance]}\n"
     "  service:\n"
     "    name: Rider service\n"
     "    kind: customer-service\n"
     "    parent: leadership\n"
     "    people: 6\n"
     "    works_with: {workshop: {strength: weak, how: By phone}}\n"
     "    mandate: {within-limits: \"50 €; above that the shift leader\"}\n"
     "    customer_orientation: {2026-09: 3, 2027-09: 4}\n"
     "    readiness: {wants: 4, may: 2, can: 3}\n"
     "  workshop:\n"
     "    kind: production\n"
     "    parent: leadership\n"
     "    hands_over_to: {finance: {what: Job sheet, delay: 5d, data: [commuters]}}\n"
     "    serves: {service: {metric: repair-days, agreed: Repaired in two days}}\n"},
    {"customers",
     "customers:\n"
     "  commuters:\n"
     "    name: Commuters\n"
     "    share: 60\n"
     "    parties: {user: {name: Rider, owner: service}, payer: Employer, buyer: unknown}\n"
     "    expects: production\n"
     "    ownership: {sales: [owns, plans], service: [serves, manages]}\n"
     "    definition: {sales: buyer, service: user}\n"
     "    promise: {text: Rolling again in two days, kind: standard, kept_by: quick-repair}\n"
     "    accept: {SM402: {because: One owner is enough for now., until: 2027-06}}\n"},
    {"systems",
     "systems:\n"
     "  crm: {name: CRM, holds: [commuters], used_by: [sales, service], owner: sales}\n"
     "  till: {name: Till, used_by: finance, integrates: {crm: {how: A file each night}}}\n"},
    {"channels",
     "channels:\n"
     "  phone: {kind: service, functions: [service], customers: [commuters], importance: 4}\n"},
    {"journey",
     "journey:\n"
     "  purchase: {functions: {sales: {role: Seller}}, attention: 5, metrics: [repeat-sales]}\n"
     "  repair: {functions: [service, workshop], channels: [phone], attention: 3,\n"
     "           mandate: {service: within-limits, workshop: ask-first}}\n"},
    {"metrics",
     "metrics:\n"
     "  repeat-sales:\n"
     "    name: Riders who bought again\n"
     "    measures: loyal-riders\n"
     "    owner: service\n"
     "    kind: outcome\n"
     "    nature: loyalty\n"
     "    unit: \"%\"\n"
     "    baseline: {2025-12: 22}\n"
     "    target: {2026-12: 25, 2027-12: 30}\n"
     "    frequency: monthly\n"
     "    source: crm\n"
     "    values: {2026-01: 22, 2026-02: 23.5}\n"
     "  repair-days: {measures: quick-repair, direction: down, baseline: 6, target: 2,\n"
     "                due: 2027-06, unit: d, frequency: weekly, source: self}\n"
     "  stock: {direction: range, target: [80, 120], limits: [60, 150]}\n"},
    {"observations",
     "observations:\n"
     "  - {csv: data/observations.csv}\n"
     "  - {xlsx: data/metrics.xlsx, sheet: Arvot}\n"
     "  - {sqlite: data/warehouse.db, query: \"select metric, period, value from sales\"}\n"},
    {"initiatives",
     "initiatives:\n"
     "  booking: {name: Repair booking on the web, advances: quick-repair, owner: service,\n"
     "            start: 2026-03, end: 2026-11, kind: digital, status: running,\n"
     "            milestones: {pilot: {due: 2026-06}}, stop_if: Fewer than 20 bookings a week}\n"},
    {"rewards",
     "rewards:\n"
     "  commission: {functions: [sales], metric: repeat-sales, basis: shared, weight: 20}\n"},
    {"threads",
     "threads:\n"
     "  loyalty-chain:\n"
     "    template: loyalty\n"
     "    stages: {rewards: commission, experience: quick-repair, loyalty: loyal-riders}\n"},
    {"glossary",
     "glossary:\n"
     "  customer: {name: Customer, definition: Who rides the bike., by: service}\n"},
    {"round",
     "round:\n"
     "  name: Culture round 2026\n"
     "  theme: {name: What a customer is, objective: loyal-riders, owner: leadership}\n"
     "  date: 2026-09\n"
     "  respondents:\n"
     "    r1: {function: sales, role: Seller, level: expert}\n"
     "    r2: {customer: commuters, role: Rider}\n"
     "  answers:\n"
     "    - {respondent: r1, stop: ownership, text: We own them.,\n"
     "       claims: {owns: {commuters: sales}}}\n"
     "    - {respondent: r2, stop: meaning, claims: {means: [user, payer], importance: 4}}\n"},
    {"survey", "survey: {csv: data/modes.csv, date: 2026-05, definition_shown: true}\n"},
    {"ideas",
     "ideas:\n"
     "  loan-bike: {from: workshop, stop: development, finding: SM804, advances: loyal-riders,\n"
     "              owner: service, status: open}\n"},
    {"workshop",
     "workshop:\n"
     "  date: 2026-11-30\n"
     "  treats: [loyal-riders]\n"
     "  participants: {sales: {role: decides, people: 2}, workshop: {}}\n"},
    {"settings",
     "settings:\n"
     "  as_of: 2026-11-15\n"
     "  rules: {SM104: off, SM204: warning}\n"
     "  thresholds: {objectives-max: 20}\n"},
};

}  // namespace stratmap
