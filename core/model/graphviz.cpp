// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/graphviz.h"

#include <gvc.h>

#include <deque>
#include <mutex>

namespace partsong {

namespace {

constexpr double PointsPerInch = 72;

std::mutex &onlyOne()
{
    static std::mutex mutex;
    return mutex;
}

GVC_t *context()
{
    static GVC_t *const made = [] {
        agseterr(AGMAX); // what it has to say on stderr is of no use to anybody here
        return gvContext();
    }();
    return made;
}

QByteArray inches(double units)
{
    return QByteArray::number(units / PointsPerInch, 'f', 4);
}

// Owns a graph for one layout. Graphviz counts upwards, so y is turned round on the way in and out.
class Graph {
public:
    explicit Graph(const QByteArray &splines) : m_graph(agopen(text("model"), Agdirected, nullptr))
    {
        set(m_graph, "rankdir", "LR");
        set(m_graph, "nodesep", inches(28));
        set(m_graph, "ranksep", inches(64));
        set(m_graph, "splines", splines);
        set(m_graph, "esep", "+6");
        set(m_graph, "sep", "+10");
    }
    ~Graph()
    {
        if (m_laidOut)
            gvFreeLayout(context(), m_graph);
        agclose(m_graph);
    }
    Graph(const Graph &) = delete;
    Graph &operator=(const Graph &) = delete;

    void addNode(const Uuid &id, const QSizeF &size)
    {
        Agnode_t *node = agnode(m_graph, text(QByteArray::number(m_nodes.size())), 1);
        set(node, "shape", "box");
        set(node, "fixedsize", "true");
        set(node, "label", "");
        set(node, "width", inches(size.width()));
        set(node, "height", inches(size.height()));
        m_index.insert(id, m_nodes.size());
        m_nodes.push_back(node);
    }
    void place(const QRectF &rect)
    {
        set(m_nodes.back(), "pos",
            QByteArray::number(rect.center().x(), 'f', 2) + ','
                + QByteArray::number(-rect.center().y(), 'f', 2));
    }
    void addEdge(const LayoutEdge &edge)
    {
        if (!m_index.contains(edge.from) || !m_index.contains(edge.to))
            return;
        Agedge_t *added = agedge(m_graph, m_nodes[m_index[edge.from]], m_nodes[m_index[edge.to]],
                                 text(QByteArray::number(m_edges.size())), 1);
        if (!edge.label.isEmpty())
            reserve(added, edge.label);
        m_edges.emplace_back(edge.id, added);
    }
    bool layOut(const char *engine)
    {
        m_laidOut = gvLayout(context(), m_graph, engine) == 0;
        return m_laidOut;
    }

    QPointF centreOf(size_t node) const { return down(ND_coord(m_nodes[node])); }
    std::vector<PlacedEdge> routes() const
    {
        std::vector<PlacedEdge> placed;
        for (const auto &[id, edge] : m_edges)
            placed.push_back({id, routeOf(edge)});
        return placed;
    }

private:
    // The library's functions take words that they might change, and keep copies of them.
    char *text(const QByteArray &words)
    {
        m_words.push_back(words);
        return m_words.back().data();
    }
    void set(void *object, const char *name, const QByteArray &value)
    {
        agsafeset(object, text(name), text(value), text(""));
    }
    // Room for words of a known size: no font of Graphviz's comes into it.
    void reserve(Agedge_t *edge, const QSizeF &size)
    {
        const QByteArray table = "<TABLE BORDER=\"0\" FIXEDSIZE=\"TRUE\" WIDTH=\""
            + QByteArray::number(qRound(size.width())) + "\" HEIGHT=\""
            + QByteArray::number(qRound(size.height())) + "\"><TR><TD></TD></TR></TABLE>";
        char *html = agstrdup_html(m_graph, text(table));
        agsafeset(edge, text("label"), html, text(""));
        agstrfree(m_graph, html);
    }
    static QPointF down(const pointf &point) { return {point.x, -point.y}; }
    static Route routeOf(Agedge_t *edge)
    {
        Route route;
        const splines *way = ED_spl(edge);
        if (!way || way->size < 1)
            return route;
        const bezier &curve = way->list[0];
        for (int i = 0; i < curve.size; ++i)
            route.curve.push_back(down(curve.list[i]));
        route.tip = curve.eflag ? down(curve.ep) : route.curve.back();
        const textlabel_t *label = ED_label(edge);
        route.label = label && label->set ? down(label->pos) : route.path().pointAtPercent(0.5);
        return route;
    }

    std::deque<QByteArray> m_words;
    Agraph_t *m_graph;
    std::vector<Agnode_t *> m_nodes;
    std::vector<std::pair<Uuid, Agedge_t *>> m_edges;
    QHash<Uuid, size_t> m_index;
    bool m_laidOut = false;
};

QRectF around(const QPointF &centre, const QSizeF &size)
{
    return QRectF(centre - QPointF(size.width() / 2, size.height() / 2), size);
}

void move(Route &route, const QPointF &by)
{
    for (QPointF &point : route.curve)
        point += by;
    route.tip += by;
    route.label += by;
}

} // namespace

std::optional<Layout> layeredLayout(const std::vector<LayoutNode> &nodes,
                                    const std::vector<LayoutEdge> &edges)
{
    const std::lock_guard lock(onlyOne());
    Graph graph("true");
    for (const LayoutNode &node : nodes)
        graph.addNode(node.id, node.size);
    for (const LayoutEdge &edge : edges)
        graph.addEdge(edge);
    if (!graph.layOut("dot"))
        return std::nullopt;
    Layout layout;
    QRectF bounds;
    for (size_t i = 0; i < nodes.size(); ++i) {
        layout.nodes.push_back({nodes[i].id, around(graph.centreOf(i), nodes[i].size)});
        bounds = bounds.united(layout.nodes.back().rect);
    }
    layout.edges = graph.routes();
    for (PlacedNode &node : layout.nodes)
        node.rect.translate(-bounds.topLeft());
    for (PlacedEdge &edge : layout.edges)
        move(edge.route, -bounds.topLeft());
    return layout;
}

std::optional<std::vector<PlacedEdge>> routedEdges(const std::vector<PlacedNode> &nodes,
                                                   const std::vector<LayoutEdge> &edges)
{
    if (nodes.empty())
        return std::vector<PlacedEdge>();
    const std::lock_guard lock(onlyOne());
    Graph graph("true");
    for (const PlacedNode &node : nodes) {
        graph.addNode(node.id, node.rect.size());
        graph.place(node.rect);
    }
    for (const LayoutEdge &edge : edges)
        graph.addEdge(edge);
    if (!graph.layOut("nop"))
        return std::nullopt;
    std::vector<PlacedEdge> routed = graph.routes();
    for (PlacedEdge &edge : routed)
        move(edge.route, nodes.front().rect.center() - graph.centreOf(0));
    return routed;
}

} // namespace partsong
