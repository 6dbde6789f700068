#pragma once

#include <nlohmann/json.hpp>
#include <string>

// What the schema of SARIF 2.1.0 asks of the objects that a log of ours has: required properties,
// no unknown ones, words from its lists, numbers from 1. The schema itself may not be shipped.

namespace stratmap::sarif {

using Json = nlohmann::ordered_json;

// Every breach, as "runs/0/results/3: no message"; empty where there is none.
std::string breaches_of(const Json& log);

}  // namespace stratmap::sarif
