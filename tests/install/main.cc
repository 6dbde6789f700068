#include <stratmap/base/number.h>
#include <stratmap/models/read_model.h>

int main() { return stratmap::to_plain(0.5, 1) == "0.5" ? 0 : 1; }
