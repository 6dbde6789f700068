#include "render/layout/graphviz_layout.h"

#include <gvc.h>

#include <algorithm>
#include <array>
#include <memory>
#include <mutex>
#include <string>

#ifdef STRATMAP_DOT_LAYOUT_BUILTIN
extern "C" gvplugin_library_t gvplugin_dot_layout_LTX_library;
#endif

namespace stratmap {
namespace {

struct ContextFreer {
  void operator()(GVC_t* context) const { gvFreeContext(context); }
};
struct GraphCloser {
  void operator()(Agraph_t* graph) const { agclose(graph); }
};
using Context = std::unique_ptr<GVC_t, ContextFreer>;
using Graph = std::unique_ptr<Agraph_t, GraphCloser>;

// With the plugin linked in, Graphviz starts in 0.1 ms and never loads Pango.
Context make_context() {
#ifdef STRATMAP_DOT_LAYOUT_BUILTIN
  static std::array<lt_symlist_t, 2> plugins{
      {{"gvplugin_dot_layout_LTX_library", &gvplugin_dot_layout_LTX_library}, {nullptr, nullptr}}};
  constexpr int kNoMoreAtRunTime = 0;
  return Context(gvContextPlugins(plugins.data(), kNoMoreAtRunTime));
#else
  return Context(gvContext());
#endif
}

// Keeps Graphviz's messages away from the user while it lives.
class Silence {
 public:
  Silence() : before_(agseterrf(&ignore)) { agseterr(AGWARN); }
  ~Silence() { agseterrf(before_); }
  Silence(const Silence&) = delete;
  Silence& operator=(const Silence&) = delete;

 private:
  static int ignore(char*) { return 0; }
  agusererrf before_;
};

// cgraph's functions take `char*` and do not write to it.
char* text(const std::string& value) { return const_cast<char*>(value.c_str()); }
char* text(const char* value) { return const_cast<char*>(value); }

class DotGraph {
 public:
  explicit DotGraph(const Layers& layers)
      : layers_(layers), graph_(agopen(text("map"), Agdirected, nullptr)) {
    if (graph_ == nullptr) return;
    declare_attributes();
    for (std::uint32_t row = 0; row < layers.rows.size(); ++row) add_row(row);
    for (const LayerEdge& edge : layers.edges) {
      add_edge(nodes_[edge.upper], nodes_[edge.lower], weight(edge));
    }
  }

  Agraph_t* graph() const { return graph_.get(); }

  // What dot made of the rows, or nothing where an item stands on another row than it should.
  std::optional<Order> order() const {
    Order rows = layers_.rows;
    for (std::size_t row = 0; row < rows.size(); ++row) {
      for (std::uint32_t item : rows[row]) {
        if (ND_rank(nodes_[item]) != ND_rank(anchors_[row])) return {};
      }
      std::stable_sort(rows[row].begin(), rows[row].end(), [this](auto a, auto b) {
        return ND_order(nodes_[a]) < ND_order(nodes_[b]);
      });
    }
    return rows;
  }

 private:
  void declare_attributes() {
    using Attribute = std::array<const char*, 2>;
    // `phase=2` stops dot when the order is known: x and y are ours.
    for (const auto& [name, value] : std::array<Attribute, 6>{{{"rankdir", "TB"},
                                                               {"newrank", "true"},
                                                               {"splines", "none"},
                                                               {"phase", "2"},
                                                               {"nslimit", "8"},
                                                               {"mclimit", mincross_limit()}}}) {
      agattr(graph(), AGRAPH, text(name), text(value));
    }
    agattr(graph(), AGRAPH, text("rank"), text(""));
    // Without a label no text is measured, so that fonts play no part.
    for (const auto& [name, value] :
         std::array<Attribute, 3>{{{"label", ""}, {"shape", "box"}, {"fixedsize", "true"}}}) {
      agattr(graph(), AGNODE, text(name), text(value));
    }
    agattr(graph(), AGEDGE, text("weight"), text("1"));
  }

  const char* mincross_limit() const { return layers_.items.size() < 400 ? "8" : "1"; }

  // A row is a subgraph of one rank, held in its place by a chain of anchors.
  void add_row(std::uint32_t row) {
    Agraph_t* rank = agsubg(graph(), text("r" + std::to_string(row)), 1);
    agset(rank, text("rank"), text("same"));
    anchors_.push_back(add_node(rank, "a" + std::to_string(row)));
    if (row > 0) add_edge(anchors_[row - 1], anchors_[row], 0);
    nodes_.resize(layers_.items.size(), nullptr);
    for (std::uint32_t item : layers_.rows[row]) {
      nodes_[item] = add_node(rank, "n" + std::to_string(item));
    }
  }

  Agnode_t* add_node(Agraph_t* rank, const std::string& name) {
    Agnode_t* node = agnode(graph(), text(name), 1);
    agsubnode(rank, node, 1);
    return node;
  }

  void add_edge(Agnode_t* tail, Agnode_t* head, int weight) {
    Agedge_t* edge = agedge(graph(), tail, head, nullptr, 1);
    agset(edge, text("weight"), text(std::to_string(weight)));
  }

  int weight(const LayerEdge& edge) const {
    const bool upper = layers_.items[edge.upper].is_box();
    const bool lower = layers_.items[edge.lower].is_box();
    if (upper && lower) return 1;
    return upper || lower ? 2 : 8;
  }

  const Layers& layers_;
  Graph graph_;
  std::vector<Agnode_t*> nodes_;    // by item
  std::vector<Agnode_t*> anchors_;  // by row
};

std::mutex& graphviz_mutex() {
  static std::mutex mutex;
  return mutex;
}

}  // namespace

std::optional<Order> dot_order(const Layers& layers) {
  constexpr std::size_t kMostItems = 4000;  // above, dot takes seconds, and so it does
  constexpr std::size_t kMostEdges = 3000;  // where everything is linked with everything
  if (layers.items.empty() || layers.items.size() > kMostItems) return {};
  if (layers.edges.size() > kMostEdges) return {};
  const std::lock_guard lock(graphviz_mutex());
  const Silence silence;
  const Context context = make_context();
  if (context == nullptr) return {};
  const DotGraph dot(layers);
  if (dot.graph() == nullptr) return {};
  if (gvLayout(context.get(), dot.graph(), "dot") != 0) return {};
  std::optional<Order> order = dot.order();
  gvFreeLayout(context.get(), dot.graph());
  return order;
}

}  // namespace stratmap
