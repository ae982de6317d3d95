// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/coding/code.h"
#include "core/coding/quote.h"
#include "core/store/project.h"
#include "core/themes/theme.h"
#include "core/workshop/canvas.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace partsong {

// What can leave a study as one file, and as what.
enum class ExportWhat {
    Study,
    Segments,
    Codebook,
    Codes,
    Notes,
    Evidence,
    Review,
    Model,
    Canvas,
    Sample,
    Memos
};
enum class ExportFormat { Html, Odt, Csv, Svg, Png, Json };

// By the extension of the file's name; nothing for another.
std::optional<ExportFormat> exportFormat(const QString &path);
// What a format can hold, what it holds by default first.
const std::vector<ExportWhat> &exportable(ExportFormat format);

struct ExportRequest {
    QString path;
    ExportFormat format = ExportFormat::Html;
    ExportWhat what = ExportWhat::Study;
    std::optional<Id<Code>> code = {}; // extracts of this code alone; codebook from it down
    std::vector<Id<Theme>> themes = {}; // these alone, in the report or in the review
    std::optional<Id<Canvas>> canvas = {}; // of a study with one board, that one
    bool overwrite = false;
};

struct ExportReport {
    QString path; // absolute
    qint64 bytes = 0;
    int rows = 0; // extracts, codes, notes, evidence, themes, elements, memos or records in the file
};

// Writes the file, reopens and compares it. Fails as saveFile does, Refused where it would be the study
// itself, and Ambiguous where it is not said which board.
Result<ExportReport> exportFile(const Project &project, const ExportRequest &request);

// The quotes that such a file shows, each once: whoever lets it out of the house records them as shown.
std::vector<Id<Quote>> quotesIn(const Project &project, const ExportRequest &request);

} // namespace partsong

#include "core/store/record.h"

template <> struct partsong::EnumNames<partsong::ExportWhat> {
    static constexpr const char *names[] = {"study",  "segments", "codebook", "codes",  "notes", "evidence",
                                            "review", "model",    "canvas",   "sample", "memos"};
};
template <> struct partsong::EnumNames<partsong::ExportFormat> {
    static constexpr const char *names[] = {"html", "odt", "csv", "svg", "png", "json"};
};
