#pragma once

#include <array>
#include <string_view>

#include "models/schema/word_list.h"

namespace stratmap {

// The words that keys take. Where an enum of the model stands for them, its values are in the same
// order: word number i is value i.

inline constexpr std::string_view kUnknown = "unknown";  // asked, and nobody knows

inline constexpr std::array<std::string_view, 3> kSectors = {"private", "public", "nonprofit"};
inline constexpr std::array<std::string_view, 4> kPerspectiveKinds = {"financial", "customer",
                                                                      "process", "learning"};
inline constexpr std::array<std::string_view, 4> kModes = {"production", "development",
                                                           "customer-service", "public"};
inline constexpr std::array<std::string_view, 4> kModeLayers = {"declared", "current", "desired",
                                                                "chosen"};

inline constexpr std::array<std::string_view, 3> kObjectiveLevels = {"board", "management", "unit"};
inline constexpr std::array<std::string_view, 4> kLinkKinds = {"cause", "feedback", "funds",
                                                               "none"};
inline constexpr std::array<std::string_view, 2> kEffects = {"raises", "lowers"};
inline constexpr std::array<std::string_view, 3> kStrengths = {"weak", "medium", "strong"};
inline constexpr std::array<double, 3> kStrengthValues = {0.25, 0.5, 0.75};
inline constexpr std::array<std::string_view, 3> kLinkEvidence = {"assumed", "argued", "tested"};
inline constexpr std::array<std::string_view, 6> kAdoptionStates = {
    "not-reached", "communicated", "understood", "accepted", "committed", "unknown"};

inline constexpr std::array<std::string_view, 20> kFunctionKinds = {
    "leadership",  "finance",    "sales",       "marketing", "customer-service",
    "delivery",    "production", "development", "billing",   "logistics",
    "procurement", "it",         "data",        "hr",        "recruitment",
    "induction",   "training",   "engagement",  "quality",   "communications"};
inline constexpr std::array<std::string_view, 4> kMandates = {"none", "ask-first", "within-limits",
                                                              "full"};
inline constexpr std::array<std::string_view, 3> kFunctionStatuses = {"established", "new",
                                                                      "acquired"};
inline constexpr std::array<std::string_view, 2> kCustomerModels = {"own", "inherited"};

inline constexpr std::array<std::string_view, 3> kCustomerKinds = {"external", "internal",
                                                                   "stakeholder"};
inline constexpr std::array<std::string_view, 8> kOwnershipVerbs = {
    "owns", "leads", "manages", "plans", "follows", "serves", "holds-data", "uses-data"};
inline constexpr std::array<std::string_view, 7> kCustomerMeanings = {
    "user", "buyer", "payer", "internal", "partner", "citizen", "unknown"};
inline constexpr std::array<std::string_view, 3> kPartyRoles = {"user", "buyer", "payer"};
inline constexpr std::array<std::string_view, 4> kPromiseKinds = {"price", "standard",
                                                                  "differentiated", "insight"};
inline constexpr std::array<std::string_view, 3> kChannelKinds = {"marketing", "sales", "service"};

inline constexpr std::array<std::string_view, 2> kMetricKinds = {"outcome", "driver"};
inline constexpr std::array<std::string_view, 32> kNatures = {
    "profit",       "revenue",    "growth",      "cost",          "budget",    "financial",
    "volume",       "efficiency", "utilisation", "quality",       "time",      "service-level",
    "satisfaction", "loyalty",    "advocacy",    "retention",     "feedback",  "market",
    "competence",   "well-being", "engagement",  "recruitment",   "induction", "training",
    "innovation",   "milestone",  "experiment",  "stop-decision", "vision",    "mission",
    "statutory",    "risk"};
inline constexpr std::array<std::string_view, 4> kDirections = {"up", "down", "range", "monitor"};
inline constexpr std::array<std::string_view, 6> kFrequencies = {
    "daily", "weekly", "monthly", "quarterly", "half-yearly", "yearly"};
inline constexpr std::array<std::string_view, 5> kAggregates = {"sum", "mean", "last", "min",
                                                                "max"};
inline constexpr std::array<std::string_view, 4> kSourceWords = {"customers", "staff", "self",
                                                                 "outside"};

inline constexpr std::array<std::string_view, 5> kInitiativeKinds = {
    "digital", "culture", "training", "process", "development"};
inline constexpr std::array<std::string_view, 4> kInitiativeStatuses = {"planned", "running",
                                                                        "done", "stopped"};
inline constexpr std::array<std::string_view, 3> kRewardKinds = {"pay", "rule", "structure"};
inline constexpr std::array<std::string_view, 4> kRewardBases = {"individual", "unit", "shared",
                                                                 "ranking"};
inline constexpr std::array<std::string_view, 2> kThreadTemplates = {"loyalty", "hr-red-thread"};
inline constexpr std::array<std::string_view, 6> kLoyaltyStages = {
    "rewards", "culture", "staff", "value", "experience", "loyalty"};
inline constexpr std::array<std::string_view, 5> kHrRedThreadStages = {
    "recruitment", "induction", "training", "engagement", "customer"};

inline constexpr std::array<std::string_view, 4> kRespondentLevels = {"top", "middle", "expert",
                                                                      "staff"};
inline constexpr std::array<std::string_view, 3> kQuotes = {"by-function", "anonymous", "none"};
inline constexpr std::array<std::string_view, 3> kCombines = {"no", "partly", "yes"};
inline constexpr std::array<std::string_view, 4> kLinkages = {"none", "manual", "file",
                                                              "integrated"};
inline constexpr std::array<std::string_view, 4> kIdeaStatuses = {"open", "adopted", "rejected",
                                                                  "done"};

inline constexpr std::array<std::string_view, 4> kRollups = {"veto", "mean", "geometric", "worst"};
inline constexpr std::array<std::string_view, 4> kSeverities = {"off", "note", "warning", "error"};

// The stages of a built-in form of thread, in the order of kThreadTemplates.
inline constexpr std::array<Words, 2> kTemplateStages = {kLoyaltyStages, kHrRedThreadStages};

}  // namespace stratmap
