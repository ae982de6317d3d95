// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/studyreport.h"

#include "core/base/tr.h"
#include "core/exchange/pictures.h"
#include "core/exchange/shown.h"
#include "core/exchange/studyfacts.h"
#include "core/links/decisions.h"
#include "core/links/subjects.h"
#include "core/workshop/boardgeometry.h"
#include "core/workshop/boardqueries.h"
#include "core/workshop/canvases.h"
#include "core/workshop/workshops.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

QString tableNames(const Project &project, Id<Workshop> id)
{
    QStringList names;
    for (const WorkshopTable &table : tablesOf(project, id))
        names << table.name;
    return names.join(u", "_s);
}

// "4 Relative, 3 Care home staff"
QString whoCame(const Project &project, Id<Workshop> id)
{
    std::map<QString, int> groups;
    for (const Attendee &attendee : attendeesOf(project, id))
        ++groups[attendee.group];
    QStringList counted;
    for (const auto &[group, count] : groups)
        counted << u"%1 × %2"_s.arg(count).arg(group.isEmpty() ? Tr::tr("no group") : group);
    return counted.join(u", "_s);
}

// A note as it lies on its board.
struct NoteRow {
    Note note;
    QString frame;
    int dots = 0;
};

std::vector<NoteRow> notesOf(const Project &project, const Canvas &canvas)
{
    const std::vector<CanvasItem> items = itemsOf(project, canvas.id);
    std::vector<NoteRow> rows;
    for (const Note &note : project.where<Note>("canvas", canvas.id)) {
        const auto place = placeOfNote(project, note);
        const CanvasItem *frame = place ? frameAround(items, rectOf(*place)) : nullptr;
        rows.push_back({note, frame ? frame->title : QString(), dotsOf(project, note.id)});
    }
    std::ranges::stable_sort(rows, std::ranges::greater(), &NoteRow::dots);
    return rows;
}

void addBoard(Report &report, const Project &project, const Canvas &canvas)
{
    report.add(ReportHeading{4, plainRun(Tr::tr("Board: %1").arg(canvas.name))});
    const auto drawing = canvasPicture(project, canvas.id, PictureKind::Svg);
    if (drawing && !itemsOf(project, canvas.id).empty()) {
        report.add(ReportFigure{inlineSvg(*drawing),
                                Tr::tr("The board “%1” as a drawing; the table below has its notes in "
                                       "words.")
                                    .arg(canvas.name)});
    }
    ReportTable table{Tr::tr("Notes on “%1”, those with the most dots first").arg(canvas.name),
                      {Tr::tr("Note"), Tr::tr("Frame"), Tr::tr("Table"), Tr::tr("Group"), Tr::tr("Answers"),
                       Tr::tr("Dots")},
                      {},
                      {5}};
    for (const NoteRow &row : notesOf(project, canvas)) {
        const Note &note = row.note;
        const QString answers = note.answers.null() ? QString() : titleOf(project, note.answers.uuid());
        table.rows.push_back({plainRun(note.text), plainRun(row.frame), plainRun(note.table),
                              plainRun(note.group), plainRun(answers),
                              plainRun(row.dots == 0 ? QString() : QString::number(row.dots))});
    }
    if (table.rows.empty())
        report.add(ReportParagraph{plainRun(Tr::tr("No notes were written on this board."))});
    else
        report.add(table);
}

void addWorkshop(Report &report, const Project &project, const Workshop &workshop)
{
    report.add(ReportHeading{3, plainRun(workshop.name)});
    if (!workshop.aim.isEmpty())
        report.add(ReportParagraph{plainRun(workshop.aim), ReportParagraph::Look::Prose});
    ReportFacts facts;
    facts.add(Tr::tr("When"), shownDay(workshop.date));
    facts.add(Tr::tr("Where"), workshop.place);
    facts.add(Tr::tr("Tables"), tableNames(project, workshop.id));
    facts.add(Tr::tr("Who came"), whoCame(project, workshop.id));
    report.add(facts);
    for (const Canvas &canvas : canvasesOf(project, workshop.id))
        addBoard(report, project, canvas);
}

ReportText linesOf(const StudyFacts &facts, const std::vector<Uuid> &subjects)
{
    ReportText text;
    for (const Uuid &subject : subjects) {
        if (!text.empty())
            text.push_back({u"\n"_s});
        const ReportText line = facts.lineOf(subject);
        text.insert(text.end(), line.begin(), line.end());
    }
    return text;
}

void addDecision(Report &report, const StudyFacts &facts, const Decision &decision)
{
    const Project &project = facts.project();
    report.add(ReportHeading{3, plainRun(decision.text), facts.headingOf(decision.id.uuid())});
    ReportFacts about;
    about.add(Tr::tr("Why"), decision.why);
    about.add(Tr::tr("Settled by"), decision.by);
    about.add(Tr::tr("When"), shownDay(decision.time));
    if (const ReportText on = linesOf(facts, takenOn(project, decision.id)); !on.empty())
        about.facts.emplace_back(Tr::tr("Taken on"), on);
    if (const ReportText changed = linesOf(facts, changedBy(project, decision.id)); !changed.empty())
        about.facts.emplace_back(Tr::tr("What it changed"), changed);
    report.add(about);
}

} // namespace

void addWorkshops(Report &report, const StudyFacts &facts)
{
    const std::vector<Workshop> workshops = facts.project().all<Workshop>();
    if (workshops.empty())
        return;
    report.add(ReportHeading{2, plainRun(Tr::tr("Workshops")), u"workshops"_s});
    for (const Workshop &workshop : workshops)
        addWorkshop(report, facts.project(), workshop);
}

void addDecisions(Report &report, const StudyFacts &facts)
{
    std::vector<Decision> decisions = facts.project().all<Decision>();
    if (decisions.empty())
        return;
    std::ranges::stable_sort(decisions, {}, &Decision::time);
    report.add(ReportHeading{2, plainRun(Tr::tr("Decisions")), u"decisions"_s});
    for (const Decision &decision : decisions)
        addDecision(report, facts, decision);
}

} // namespace partsong
