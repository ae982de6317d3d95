// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/edit.h"
#include "core/workshop/boardgeometry.h"
#include "tests/ui/workshop/boardfixture.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <ctime>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

using BoardSpeed = BoardFixture;

constexpr int Notes = 10'000;
constexpr int Across = 100;
constexpr int Ties = 5'000;
constexpr int Frames = 200;

// Writes the notes as one Edit, as an import would.
void fillBoard(Project &project, Id<Canvas> canvas)
{
    Edit edit(project, PARTSONG_LABEL("Fill"));
    std::vector<ItemId> ids;
    for (int i = 0; i < Notes; ++i) {
        Note note;
        note.id = Id<Note>::make();
        note.canvas = canvas;
        note.text =
            u"Note %1: the drug was there, the pump was there, the signature was in another town."_s.arg(i);
        note.colour = noteColours().at(i % 8);
        note.table = u"Kettle"_s;
        note.group = u"Relative"_s;
        note.person = project.person().id;
        edit.insert(note);
        CanvasItem item;
        item.id = ItemId::make();
        item.canvas = canvas;
        item.kind = CanvasItemKind::Note;
        item.subject = subjectId(note.id);
        item.x = i % Across * 176;
        item.y = i / Across * 136;
        item.width = NoteSize.width();
        item.height = NoteSize.height();
        item.order = i;
        edit.insert(item);
        ids.push_back(item.id);
    }
    for (int i = 0; i < Ties; ++i) {
        CanvasItem tie;
        tie.id = ItemId::make();
        tie.canvas = canvas;
        tie.kind = CanvasItemKind::Connector;
        tie.from = ids[size_t(i * 2)];
        tie.to = ids[size_t(std::min(Notes - 1, i * 2 + (i % 3 == 0 ? 1 : Across + 1)))];
        edit.insert(tie);
    }
    ASSERT_TRUE(edit.commit());
}

struct Times {
    double half = 0;
    double most = 0; // of 95 in a hundred
};

template <typename Step> Times measure(Step step)
{
    std::vector<double> times;
    for (int i = 0; i < Frames; ++i) {
        const std::clock_t before = std::clock();
        step(i);
        QApplication::processEvents();
        times.push_back(1e3 * double(std::clock() - before) / CLOCKS_PER_SEC);
    }
    std::ranges::sort(times);
    return {times[Frames / 2], times[Frames * 95 / 100]};
}

} // namespace

// Time of the processor, which a busy machine does not lengthen. Figures for a person to read, when asked
// for: PARTSONG_SPEED. They are never a pass or a failure.
TEST_F(BoardSpeed, OfTenThousandNotes)
{
    if (!qEnvironmentVariableIsSet("PARTSONG_SPEED"))
        GTEST_SKIP() << "PARTSONG_SPEED is not set";
    fillBoard(project(), canvas);
    QTextStream out(stdout);
    QElapsedTimer clock;
    clock.start();
    space->commands().model().open({});
    space->commands().model().open(canvas);
    out << "open " << clock.elapsed() << " ms\n";
    view().resize(1920, 1080);
    view().window()->resize(2300, 1300);
    QTest::qWait(300);
    out << "view " << view().viewport()->width() << " x " << view().viewport()->height() << "\n";
    for (const double zoom : {1.0, 0.5, 0.2, 0.05}) {
        view().setZoom(zoom);
        view().centerOn(8000, 6000);
        QTest::qWait(800);
        const Times pan = measure([&](int i) { view().panBy(QPointF(i % 40 < 20 ? -24 : 24, 10 - i % 21)); });
        QTest::qWait(800);
        const Times whole = measure([&](int) { view().viewport()->update(); });
        out << "zoom " << zoom << ": pan p50 " << pan.half << " p95 " << pan.most << ", whole p50 "
            << whole.half << " p95 " << whole.most << " ms\n";
    }
    view().setZoom(0.05);
    const Times sweep = measure([&](int i) { view().setZoom(0.05 * std::pow(80.0, double(i % 100) / 100)); });
    out << "zoom sweep 0.05 to 4: p50 " << sweep.half << " p95 " << sweep.most << " ms\n";
    view().setZoom(1);
    view().centerOn(8000, 6000);
    QTest::qWait(800);
    clock.restart();
    for (int i = 0; i < 10'000; ++i)
        (void)view().board().hit({double(i % 100) * 170, double(i / 100) * 130}, 6);
    out << "hit " << double(clock.nsecsElapsed()) / 1e7 << " us\n";
    const ItemId one = view().board().thingAt({8000, 6000 + 40});
    const Times drag = measure([&](int i) {
        view().board().preview({{one, rect(one).translated(i % 50 * 8, 0)}});
    });
    view().board().clearPreview();
    out << "drag one note: p50 " << drag.half << " p95 " << drag.most << " ms\n";
}

} // namespace partsong
