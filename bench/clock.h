#pragma once

#include <string>
#include <vector>

namespace stratmap::bench {

// CPU time of this process so far, in milliseconds.
double cpu_ms();

// The median CPU time of `work` over as many runs as fit into `budget_ms`, at least three.
template <class Work>
double median_cpu_ms(const Work& work, double budget_ms);

double median(std::vector<double> values);

// What another program used.
struct Usage {
  double cpu_ms = 0;   // user and system
  double peak_mb = 0;  // largest resident set, in MiB
  bool succeeded = false;
};

// Runs a program to its end, its output thrown away. `input` is what it reads from standard input.
Usage usage_of(const std::vector<std::string>& arguments, const std::string& input = {});

template <class Work>
double median_cpu_ms(const Work& work, double budget_ms) {
  std::vector<double> runs;
  const double begin = cpu_ms();
  while (runs.size() < 3 || (runs.size() < 1'000 && cpu_ms() - begin < budget_ms)) {
    const double before = cpu_ms();
    work();
    runs.push_back(cpu_ms() - before);
  }
  return median(runs);
}

}  // namespace stratmap::bench
