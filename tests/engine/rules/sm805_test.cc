#include <catch2/catch.hpp>

#include "tests/engine/examined.h"

namespace stratmap {
namespace {

TEST_CASE("SM805 finds stages and channels where nobody meets the customer") {
  CHECK(messages("SM805", R"(
functions: {care: {}}
journey: {visit: {functions: [care, unknown]}, invoice: {}, recall: {functions: unknown}, end: {functions: []}}
channels: {phone: {functions: care}, chatbot: {}, kiosk: {functions: unknown}}
)") == Texts{"no function meets the customer at the stage \"invoice\"",
             "asked who meets the customer at the stage \"recall\", nobody knows",
             "no function meets the customer at the stage \"end\"",
             "no function meets the customer in the channel \"chatbot\"",
             "asked who meets the customer in the channel \"kiosk\", nobody knows"});
}

TEST_CASE("SM805 does not assess a section in which nobody was asked") {
  constexpr std::string_view kHalf = R"(
functions: {care: {}}
journey: {visit: {functions: care}, invoice: {}}
channels: {phone: {}, web: {}}
)";
  CHECK(subjects_found("SM805", kHalf) == Texts{"journey/invoice"});
  CHECK(subjects_not_assessed("SM805", kHalf) == Texts{"channels/phone", "channels/web"});
  CHECK(reason_not_assessed("SM805", "channels: {phone: {}}\n") ==
        "no stage of the journey and no channel has `functions`");
  CHECK(subjects_found("SM805", "channels: {phone: {functions: unknown}}\n").size() == 1);
}

}  // namespace
}  // namespace stratmap
