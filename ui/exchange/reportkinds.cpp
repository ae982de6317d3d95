// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/reportkinds.h"

#include <QCoreApplication>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

QString sayKind(const char *english)
{
    return QCoreApplication::translate("Reports", english);
}

// Core knows what each format can hold; a person asks the other way round.
std::vector<ExportFormat> formatsFor(ExportWhat what)
{
    using enum ExportFormat;
    std::vector<ExportFormat> formats;
    for (const ExportFormat format : {Html, Odt, Csv, Png, Svg, Json}) {
        if (std::ranges::contains(exportable(format), what))
            formats.push_back(format);
    }
    return formats;
}

ReportKind kind(ExportWhat what, const char *title, const char *tells, const QString &iconName)
{
    return {what, sayKind(title), sayKind(tells), iconName, formatsFor(what)};
}

} // namespace

const std::vector<ReportKind> &reportKinds()
{
    using enum ExportWhat;
    static const std::vector<ReportKind> kinds{
        kind(Study, QT_TRANSLATE_NOOP("Reports", "Study report"),
             QT_TRANSLATE_NOOP(
                 "Reports",
                 "Themes with their quotes, workshops with what was decided, and the model with what it "
                 "rests on, in one file. People’s words are shown as quotes only, cut and masked as you "
                 "chose. "
                 "As data, it is every record of the study."),
             u"documentation"_s),
        kind(Segments, QT_TRANSLATE_NOOP("Reports", "Coded extracts"),
             QT_TRANSLATE_NOOP(
                 "Reports",
                 "The words behind each code as they were said, with who said them and where. Nothing is "
                 "masked: they are for the team."),
             u"format-text-blockquote"_s),
        kind(Codebook, QT_TRANSLATE_NOOP("Reports", "Codebook"),
             QT_TRANSLATE_NOOP("Reports",
                               "The codes as a tree, with their definitions and how often each is used."),
             u"tag"_s),
        kind(Codes, QT_TRANSLATE_NOOP("Reports", "Table of codes"),
             QT_TRANSLATE_NOOP("Reports", "One row for each code, to go on with in a spreadsheet."),
             u"table"_s),
        kind(
            Memos, QT_TRANSLATE_NOOP("Reports", "Memos and diary"),
            QT_TRANSLATE_NOOP("Reports",
                              "What the team wrote: memos by kind with what they are about, and the research "
                              "diary day by day."),
            u"document-edit"_s),
        kind(Sample, QT_TRANSLATE_NOOP("Reports", "Who took part (Table 1)"),
             QT_TRANSLATE_NOOP("Reports",
                               "Participants by site: groups, attributes in numbers, and how recruiting "
                               "went against the plan."),
             u"user-identity"_s),
        kind(Review, QT_TRANSLATE_NOOP("Reports", "Page for reviewers"),
             QT_TRANSLATE_NOOP(
                 "Reports",
                 "Draft themes in plain English, with the quotes approved for the PPI group, and room to "
                 "answer. To print or to read on a screen."),
             u"view-task"_s),
        kind(Model, QT_TRANSLATE_NOOP("Reports", "Picture of the model"),
             QT_TRANSLATE_NOOP("Reports", "The conceptual model as it is laid out now."),
             u"distribute-graph"_s),
        kind(ExportWhat::Canvas, QT_TRANSLATE_NOOP("Reports", "Picture of a board"),
             QT_TRANSLATE_NOOP("Reports", "A workshop's board with its notes and cards."),
             u"view-calendar-timeline"_s),
        kind(Notes, QT_TRANSLATE_NOOP("Reports", "Table of notes"),
             QT_TRANSLATE_NOOP(
                 "Reports", "Every sticky note with its workshop, board, table, group and what it answers."),
             u"table"_s),
        kind(Evidence, QT_TRANSLATE_NOOP("Reports", "Table of evidence"),
             QT_TRANSLATE_NOOP("Reports", "Every claim with what speaks for it and against it."), u"table"_s),
    };
    return kinds;
}

const ReportKind &reportKind(ExportWhat what)
{
    return *std::ranges::find(reportKinds(), what, &ReportKind::what);
}

QString formatName(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Html:
        return sayKind(QT_TRANSLATE_NOOP("Reports", "Web page"));
    case ExportFormat::Odt:
        return sayKind(QT_TRANSLATE_NOOP("Reports", "Text document"));
    case ExportFormat::Csv:
        return sayKind(QT_TRANSLATE_NOOP("Reports", "Table"));
    case ExportFormat::Svg:
        return sayKind(QT_TRANSLATE_NOOP("Reports", "Drawing"));
    case ExportFormat::Png:
        return sayKind(QT_TRANSLATE_NOOP("Reports", "Picture"));
    case ExportFormat::Json:
        return sayKind(QT_TRANSLATE_NOOP("Reports", "Data"));
    }
    return {};
}

QString formatTells(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Html:
        return sayKind(
            QT_TRANSLATE_NOOP("Reports", "to read on any screen, to print, to send as one file (.html)"));
    case ExportFormat::Odt:
        return sayKind(QT_TRANSLATE_NOOP("Reports", "to go on writing in LibreOffice or Word (.odt)"));
    case ExportFormat::Csv:
        return sayKind(QT_TRANSLATE_NOOP("Reports", "for a spreadsheet or a statistics program (.csv)"));
    case ExportFormat::Svg:
        return sayKind(QT_TRANSLATE_NOOP("Reports", "sharp at any size, can be edited (.svg)"));
    case ExportFormat::Png:
        return sayKind(QT_TRANSLATE_NOOP("Reports", "for slides and documents (.png)"));
    case ExportFormat::Json:
        return sayKind(QT_TRANSLATE_NOOP("Reports", "every record, for other programs (.json)"));
    }
    return {};
}

QString formatFilter(ExportFormat format)
{
    return u"%1 (*.%2)"_s.arg(formatName(format), enumName(format));
}

} // namespace partsong
