// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/shell/studycontext.h"

#include <QByteArray>
#include <QString>

class QWidget;

namespace partsong {

// A file that is offered to be saved.
struct FileOffer {
    QString title; // of the dialog: "Save the review page"
    QString name; // with its extension; what file systems do not take gives way
    QString filter; // "Web page (*.html)"
    bool warned = false; // of real names, where the study holds some
};

// Asks where to; "" when a person thinks better of it. Begins in the folder that was used last, and
// remembers. All that leaves a study goes this way: while it holds real names, that is said first.
QString askWhereToSave(StudyContext &context, QWidget *over, const FileOffer &offer);
// Writes what leaves the program, compared before it is called saved. Overwrites: the dialog has asked.
Status saveToFile(const QString &path, const QByteArray &bytes);

} // namespace partsong
