#include <exception>
#include <new>
#include <string>
#include <vector>

#include "cli/run.h"
#include "cli/standard_streams.h"
#include "cli/wrong_call.h"

namespace {

using namespace stratmap;

int give_up(const Message& message) {
  write_standard_error(complaint(message, {}));
  return kUnusable;
}

int run_and_print(const std::vector<std::string>& words) {
  const CommandResult result = run(words, surroundings_of_this_process());
  write_standard_error(result.messages);
  const WriteOutcome outcome = write_standard_output(result.output);
  switch (outcome.written) {
    case Written::all:
      return result.status;
    case Written::nobody_reads:  // as in `stratmap check … | head`: nothing to say, nobody to hear
      return kUnusable;
    case Written::failed:
      return give_up(outcome.reason);
  }
  return kUnusable;
}

}  // namespace

int main(int count, char** words) {
  prepare_standard_streams();
  try {
    return run_and_print(std::vector<std::string>(words + (count > 0 ? 1 : 0), words + count));
  } catch (const std::bad_alloc&) {
    return give_up({"muisti loppui", "out of memory"});
  } catch (const std::exception& error) {
    const std::string what = error.what();
    return give_up({"tässä on ohjelman oma virhe, ilmoita siitä: " + what,
                    "this is a fault of the program, please report it: " + what});
  }
}
