#include "engine/evidence/verdicts.h"

#include "engine/evidence/link_evidence.h"

namespace stratmap {

std::vector<Verdict> verdicts_of(const Analysis& analysis) {
  const auto links = analysis.causes.links();
  std::vector<Verdict> verdicts(links.size(), Verdict::insufficient_data);
  const Evidence evidence = evidence_of(analysis, {.links = LinksTold::testable});
  for (const EvidenceOfLink& link : evidence.links)
    verdicts[static_cast<std::size_t>(link.link - links.data())] = link.verdict;
  return verdicts;
}

}  // namespace stratmap
