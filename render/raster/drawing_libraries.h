#pragma once

#include <cairo-pdf.h>
#include <cairo.h>
#include <librsvg/rsvg.h>

namespace stratmap {

// What is used of librsvg, cairo and GLib. They are loaded when the first PNG or PDF is asked for:
// linked in, they and the fifty libraries below them would take longer to start than a check of a
// usual model takes in all.
struct DrawingLibraries {
  decltype(&g_memory_input_stream_new_from_data) stream_of;
  decltype(&g_object_unref) unref;
  decltype(&g_error_free) free_error;
  decltype(&rsvg_handle_new_from_stream_sync) read_svg;
  decltype(&rsvg_handle_render_document) draw_svg;
  decltype(&cairo_create) create;
  decltype(&cairo_destroy) destroy;
  decltype(&cairo_status) status;
  decltype(&cairo_status_to_string) status_text;
  decltype(&cairo_surface_destroy) destroy_surface;
  decltype(&cairo_surface_status) surface_status;
  decltype(&cairo_surface_finish) finish_surface;
  decltype(&cairo_image_surface_create) create_image;
  decltype(&cairo_surface_write_to_png_stream) write_png;
  decltype(&cairo_pdf_surface_create_for_stream) create_pdf;
  decltype(&cairo_pdf_surface_set_metadata) set_pdf_metadata;
};

// Loaded at the first call, and kept; null where this machine lacks librsvg. Not for several
// threads at once.
const DrawingLibraries* drawing_libraries();

}  // namespace stratmap
