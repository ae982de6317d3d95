// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/layout.h"

#include <QThread>

#include <gtest/gtest.h>

namespace partsong {

namespace {

struct Diagram {
    std::vector<LayoutNode> nodes;
    std::vector<LayoutEdge> edges;

    Uuid node(const QSizeF &size = {180, 70}, std::optional<QPointF> place = {})
    {
        nodes.push_back({Uuid::make(), size, place});
        return nodes.back().id;
    }
    void edge(const Uuid &from, const Uuid &to, const QSizeF &label = {80, 20})
    {
        edges.push_back({Uuid::make(), from, to, label});
    }
    Layout laidOut() const { return layOut(nodes, edges); }
};

Diagram someDiagram(int count)
{
    Diagram diagram;
    for (int i = 0; i < count; ++i)
        diagram.node({140.0 + i % 5 * 20, 60.0 + i % 3 * 15});
    for (int i = 1; i < count; ++i)
        diagram.edge(diagram.nodes[static_cast<size_t>(i / 3)].id, diagram.nodes[static_cast<size_t>(i)].id);
    diagram.edge(diagram.nodes.back().id, diagram.nodes.front().id);
    return diagram;
}

void expectNoOverlap(const Layout &layout)
{
    for (size_t i = 0; i < layout.nodes.size(); ++i) {
        for (size_t j = i + 1; j < layout.nodes.size(); ++j)
            EXPECT_FALSE(layout.nodes[i].rect.intersects(layout.nodes[j].rect)) << i << " " << j;
    }
}

double distanceTo(const QRectF &rect, const QPointF &point)
{
    const double across = std::max({rect.left() - point.x(), 0.0, point.x() - rect.right()});
    const double down = std::max({rect.top() - point.y(), 0.0, point.y() - rect.bottom()});
    return std::hypot(across, down);
}

} // namespace

TEST(Layout, GoesFromLeftToRightWithoutOverlap)
{
    Diagram diagram;
    const Uuid a = diagram.node();
    const Uuid b = diagram.node();
    const Uuid c = diagram.node();
    diagram.edge(a, b);
    diagram.edge(b, c);
    const Layout layout = diagram.laidOut();
    ASSERT_EQ(layout.nodes.size(), 3U);
    EXPECT_LT(layout.nodes[0].rect.right(), layout.nodes[1].rect.left() - 80);
    EXPECT_LT(layout.nodes[1].rect.right(), layout.nodes[2].rect.left() - 80);
    EXPECT_EQ(layout.nodes[0].rect.size(), QSizeF(180, 70));
    EXPECT_EQ(layout.nodes[0].rect.left(), 0);
    ASSERT_EQ(layout.edges.size(), 2U);
    EXPECT_LT(distanceTo(layout.nodes[1].rect, layout.edges[0].route.tip), 2);
    EXPECT_LT(distanceTo(layout.nodes[0].rect, layout.edges[0].route.curve.front()), 2);
    EXPECT_GT(layout.edges[0].route.label.x(), layout.nodes[0].rect.right());
}

TEST(Layout, IsTheSameForTheSame)
{
    const Diagram diagram = someDiagram(40);
    const Layout first = diagram.laidOut();
    const Layout second = diagram.laidOut();
    expectNoOverlap(first);
    for (size_t i = 0; i < first.nodes.size(); ++i)
        EXPECT_EQ(first.nodes[i].rect, second.nodes[i].rect);
    for (size_t i = 0; i < first.edges.size(); ++i)
        EXPECT_EQ(first.edges[i].route.curve, second.edges[i].route.curve);
}

TEST(Layout, WhatSomebodyPlacedStaysAndTheRestMakesRoom)
{
    Diagram diagram = someDiagram(20);
    const Layout before = diagram.laidOut();
    diagram.nodes[3].place = before.nodes[7].rect.center();
    diagram.nodes[12].place = QPointF(-300, 1200);
    const Layout after = diagram.laidOut();
    expectNoOverlap(after);
    EXPECT_EQ(after.nodes[3].rect.center(), before.nodes[7].rect.center());
    EXPECT_EQ(after.nodes[12].rect.center(), QPointF(-300, 1200));
    int moved = 0;
    for (size_t i = 0; i < after.nodes.size(); ++i)
        moved += after.nodes[i].rect != before.nodes[i].rect ? 1 : 0;
    EXPECT_LE(moved, 5);
    ASSERT_EQ(after.edges.size(), diagram.edges.size());
    for (size_t i = 0; i < after.edges.size(); ++i) {
        const auto to = std::ranges::find(after.nodes, diagram.edges[i].to, &PlacedNode::id);
        EXPECT_LT(distanceTo(to->rect, after.edges[i].route.tip), 3) << i;
    }
    EXPECT_TRUE(after.bounds.contains(after.nodes[12].rect));
}

TEST(Layout, TakesWhatIsOdd)
{
    EXPECT_TRUE(Diagram().laidOut().nodes.empty());
    Diagram diagram;
    const Uuid a = diagram.node();
    const Uuid b = diagram.node({180, 70}, QPointF(500, 0));
    diagram.edge(a, a);
    diagram.edge(a, b);
    diagram.edge(b, a);
    diagram.edge(a, b, {});
    diagram.edge(a, Uuid::make());
    const Layout layout = diagram.laidOut();
    EXPECT_EQ(layout.edges.size(), 4U);
    for (const PlacedEdge &edge : layout.edges)
        EXPECT_FALSE(edge.route.empty());
}

TEST(Layout, WordsOfEdgesCoverNoNode)
{
    const Diagram diagram = someDiagram(30);
    const Layout layout = diagram.laidOut();
    for (const PlacedEdge &edge : layout.edges) {
        QRectF label(0, 0, 80, 20);
        label.moveCenter(edge.route.label);
        for (const PlacedNode &node : layout.nodes)
            EXPECT_FALSE(node.rect.intersects(label));
        EXPECT_TRUE(layout.bounds.contains(label));
    }
}

TEST(Layout, MayBeAskedForFromManyThreads)
{
    const Diagram diagram = someDiagram(15);
    const Layout alone = diagram.laidOut();
    std::vector<Layout> layouts(6);
    std::vector<std::unique_ptr<QThread>> threads;
    for (Layout &layout : layouts) {
        threads.emplace_back(QThread::create([&] { layout = diagram.laidOut(); }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    for (const Layout &layout : layouts)
        EXPECT_EQ(layout.nodes.back().rect, alone.nodes.back().rect);
}

} // namespace partsong
