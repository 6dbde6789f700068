#ifdef STRATMAP_HAS_RASTER
#include "render/raster/drawing_libraries.h"

#include <dlfcn.h>

#include <optional>

namespace stratmap {
namespace {

// Finds functions in librsvg and in what it stands on; remembers whether one was missing.
class Finder {
 public:
  Finder() : library_(dlopen("librsvg-2.so.2", RTLD_LAZY | RTLD_LOCAL)) {}

  template <class Function>
  void find(Function& function, const char* name) {
    function = library_ == nullptr ? nullptr : reinterpret_cast<Function>(dlsym(library_, name));
    found_all_ = found_all_ && function != nullptr;
  }

  bool found_all() const { return found_all_; }

 private:
  void* library_;  // never closed: GLib cannot be loaded twice
  bool found_all_ = true;
};

std::optional<DrawingLibraries> load() {
  Finder finder;
  DrawingLibraries all{};
  finder.find(all.stream_of, "g_memory_input_stream_new_from_data");
  finder.find(all.unref, "g_object_unref");
  finder.find(all.free_error, "g_error_free");
  finder.find(all.read_svg, "rsvg_handle_new_from_stream_sync");
  finder.find(all.draw_svg, "rsvg_handle_render_document");
  finder.find(all.create, "cairo_create");
  finder.find(all.destroy, "cairo_destroy");
  finder.find(all.status, "cairo_status");
  finder.find(all.status_text, "cairo_status_to_string");
  finder.find(all.destroy_surface, "cairo_surface_destroy");
  finder.find(all.surface_status, "cairo_surface_status");
  finder.find(all.finish_surface, "cairo_surface_finish");
  finder.find(all.create_image, "cairo_image_surface_create");
  finder.find(all.write_png, "cairo_surface_write_to_png_stream");
  finder.find(all.create_pdf, "cairo_pdf_surface_create_for_stream");
  finder.find(all.set_pdf_metadata, "cairo_pdf_surface_set_metadata");
  if (!finder.found_all()) return std::nullopt;
  return all;
}

}  // namespace

const DrawingLibraries* drawing_libraries() {
  static const std::optional<DrawingLibraries> all = load();
  return all ? &*all : nullptr;
}

}  // namespace stratmap
#endif
