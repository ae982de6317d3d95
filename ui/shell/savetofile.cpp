// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/savetofile.h"

#include "core/exchange/savefile.h"
#include "core/store/project.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/realnames.h"
#include "ui/shell/settings.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
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

// Whether it is to be saved though the study holds real names.
bool savedAllTheSame(const StudyContext &context, QWidget *over, const QString &warning)
{
    QMessageBox box(QMessageBox::Warning, QCoreApplication::translate("Names", "Real names"), warning,
                    QMessageBox::Cancel, over);
    const auto *save =
        box.addButton(QCoreApplication::translate("Names", "&Save all the same"), QMessageBox::AcceptRole);
    QAction *names = context.actions.action(u"study.names"_s);
    const auto *find = names ? box.addButton(QCoreApplication::translate("Names", "&Find and replace names…"),
                                             QMessageBox::ActionRole)
                             : nullptr;
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (find && box.clickedButton() == find)
        names->trigger();
    return box.clickedButton() == save;
}

} // namespace

QString askWhereToSave(StudyContext &context, QWidget *over, const FileOffer &offer)
{
    const QString warning = offer.warned ? QString() : realNamesWarning(context.project);
    if (!warning.isEmpty() && !savedAllTheSame(context, over, warning))
        return {};
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
