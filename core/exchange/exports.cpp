// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exports.h"

#include "core/base/tr.h"
#include "core/exchange/codebookreport.h"
#include "core/exchange/memosreport.h"
#include "core/exchange/pictures.h"
#include "core/exchange/sampletable.h"
#include "core/exchange/savefile.h"
#include "core/exchange/segmentsreport.h"
#include "core/exchange/studyjson.h"
#include "core/exchange/studyreport.h"
#include "core/exchange/tables.h"
#include "core/formats/htmlpage.h"
#include "core/formats/odtwriter.h"
#include "core/links/blindwords.h"
#include "core/model/element.h"
#include "core/model/relation.h"
#include "core/review/reviewpage.h"
#include "core/themes/theme.h"
#include "core/workshop/canvasitem.h"

#include <QFileInfo>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// What a file will hold.
struct Made {
    QByteArray bytes;
    int rows = 0;
};

CodingFilter filterOf(const ExportRequest &request)
{
    CodingFilter filter;
    if (request.code)
        filter.codes = {*request.code};
    return filter;
}

Made madeOf(const PlainTable &table)
{
    return {csvFile(table), static_cast<int>(table.rows.size())};
}

Made madeOf(const Report &report, ExportFormat format, int rows)
{
    return {format == ExportFormat::Odt ? odtFile(report) : htmlPage(report), rows};
}

template <typename Block> int blocksOf(const Report &report)
{
    return static_cast<int>(std::ranges::count_if(
        report.blocks, [](const ReportBlock &block) { return std::holds_alternative<Block>(block); }));
}

int themeCount(const Project &project, const ExportRequest &request)
{
    return static_cast<int>(request.themes.empty() ? project.all<Theme>().size() : request.themes.size());
}

// The board that was named, or the only one.
Result<Id<Canvas>> boardOf(const Project &project, const ExportRequest &request)
{
    if (request.canvas)
        return *request.canvas;
    const std::vector<Canvas> canvases = project.all<Canvas>();
    if (canvases.empty())
        return failure(ErrorKind::NotFound, Tr::tr("The study has no board."));
    if (canvases.size() == 1)
        return canvases.front().id;
    Error several{ErrorKind::Ambiguous, Tr::tr("The study has several boards. Say which one."), {}, {}, {}};
    for (const Canvas &canvas : canvases)
        several.ids << canvas.id.text();
    return std::unexpected(several);
}

PictureKind pictureKind(ExportFormat format)
{
    return format == ExportFormat::Svg ? PictureKind::Svg : PictureKind::Png;
}

Result<Made> boardFor(const Project &project, const ExportRequest &request)
{
    const auto canvas = boardOf(project, request);
    if (!canvas)
        return std::unexpected(canvas.error());
    const int rows = static_cast<int>(project.where<CanvasItem>("canvas", *canvas).size());
    return canvasPicture(project, *canvas, pictureKind(request.format))
        .transform([rows](const QByteArray &bytes) {
            return Made{bytes, rows};
        });
}

Result<Made> madeFor(const Project &project, const ExportRequest &request)
{
    const bool csv = request.format == ExportFormat::Csv;
    switch (request.what) {
    case ExportWhat::Segments: {
        if (csv)
            return madeOf(segmentsTable(project, filterOf(request)));
        const Report report = segmentsReport(project, filterOf(request));
        return madeOf(report, request.format, blocksOf<ReportQuote>(report));
    }
    case ExportWhat::Codebook: {
        const Report report = codebookReport(project, request.code);
        return madeOf(report, request.format, blocksOf<ReportHeading>(report));
    }
    case ExportWhat::Codes:
        return madeOf(codesTable(project, request.code));
    case ExportWhat::Notes:
        return madeOf(notesTable(project));
    case ExportWhat::Evidence:
        return madeOf(evidenceTable(project));
    case ExportWhat::Study:
        if (request.format == ExportFormat::Json)
            return Made{studyJson(project), recordCount(project)};
        return madeOf(studyReport(project, request.themes), request.format, themeCount(project, request));
    case ExportWhat::Canvas:
        return boardFor(project, request);
    case ExportWhat::Model: {
        const int rows = static_cast<int>(project.all<Element>().size() + project.all<Relation>().size());
        return modelDrawing(project, pictureKind(request.format)).transform([rows](const QByteArray &bytes) {
            return Made{bytes, rows};
        });
    }
    case ExportWhat::Sample: {
        const PlainTable table = sampleTable(project);
        return csv ? madeOf(table)
                   : madeOf(sampleReport(project), request.format, static_cast<int>(table.rows.size()));
    }
    case ExportWhat::Memos:
        return csv
            ? madeOf(memosTable(project))
            : madeOf(memosReport(project), request.format, static_cast<int>(memosSeen(project).size()));
    case ExportWhat::Review: {
        const ReviewSheet sheet = reviewSheet(project, request.themes);
        return Made{reviewPage(project, sheet).toUtf8(), static_cast<int>(sheet.themes.size())};
    }
    }
    return failure(ErrorKind::Format,
                   Tr::tr("“%1” cannot hold that.").arg(QFileInfo(request.path).fileName()));
}

// Whatever a name leads to, by links too.
bool same(const QString &path, const QString &other)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return !real.isEmpty() && real == QFileInfo(other).canonicalFilePath();
}

} // namespace

std::optional<ExportFormat> exportFormat(const QString &path)
{
    return enumFromName<ExportFormat>(QFileInfo(path).suffix().toLower());
}

const std::vector<ExportWhat> &exportable(ExportFormat format)
{
    using enum ExportWhat;
    static const std::map<ExportFormat, std::vector<ExportWhat>> all{
        {ExportFormat::Html, {Study, Segments, Codebook, Review, Sample, Memos}},
        {ExportFormat::Odt, {Segments, Codebook, Sample, Memos}},
        {ExportFormat::Csv, {Segments, Codes, Notes, Evidence, Sample, Memos}},
        {ExportFormat::Svg, {Model, ExportWhat::Canvas}},
        {ExportFormat::Png, {Model, ExportWhat::Canvas}},
        {ExportFormat::Json, {Study}},
    };
    return all.at(format);
}

Result<ExportReport> exportFile(const Project &project, const ExportRequest &request)
{
    const QFileInfo target(request.path);
    if (same(request.path, project.path()))
        return failure(ErrorKind::Refused,
                       Tr::tr("“%1” is the study itself. Choose another name.").arg(target.fileName()));
    const auto made = madeFor(project, request);
    if (!made)
        return std::unexpected(made.error());
    if (Status saved = saveFile(request.path, made->bytes, request.overwrite); !saved)
        return std::unexpected(saved.error());
    return ExportReport{target.absoluteFilePath(), made->bytes.size(), made->rows};
}

} // namespace partsong
