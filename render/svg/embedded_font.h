#pragma once

#include <string>

#include "render/views/scene.h"

namespace stratmap {

// A <style> element with the weights of Inter that the scene uses; empty where it has no text.
std::string embedded_font(const Scene& scene);

}  // namespace stratmap
