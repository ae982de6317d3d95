// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/savetofile.h"

#include "core/exchange/savefile.h"
#include "core/store/project.h"
#include "ui/shell/settings.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

inline const SettingKey<QString> ExportFolder{"export/folder", {}};

QString startFolder(const StudyContext &context)
{
    const QString last = context.settings.value(ExportFolder);
    if (!last.isEmpty() && QFileInfo(last).isDir())
        return last;
    return QFileInfo(context.project.path()).absolutePath();
}

QString tame(const QString &name)
{
    static const QRegularExpression awkward(uR"([/\\:*?"<>|\x00-\x1f]+)"_s);
    return QString(name).replace(awkward, u"-"_s);
}

} // namespace

QString askWhereToSave(StudyContext &context, QWidget *over, const FileOffer &offer)
{
    const QString start = QDir(startFolder(context)).filePath(tame(offer.name));
    const QString path = QFileDialog::getSaveFileName(over, offer.title, start, offer.filter);
    if (!path.isEmpty())
        context.settings.setValue(ExportFolder, QFileInfo(path).absolutePath());
    return path;
}

Status saveToFile(const QString &path, const QByteArray &bytes)
{
    return saveFile(path, bytes, true);
}

} // namespace partsong
