// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exports.h"

namespace partsong {

// One kind of file that can leave a study, in the words of the window.
struct ReportKind {
    ExportWhat what;
    QString title; // "Coded extracts"
    QString tells; // what is in it, and for whom
    QString iconName;
    std::vector<ExportFormat> formats; // what it can be saved as, the usual one first
};

// All of them, those asked for most first.
const std::vector<ReportKind> &reportKinds();
const ReportKind &reportKind(ExportWhat what);

// "Web page", and what it is good for.
QString formatName(ExportFormat format);
QString formatTells(ExportFormat format);
// "Web page (*.html)": for a file dialog.
QString formatFilter(ExportFormat format);

} // namespace partsong
