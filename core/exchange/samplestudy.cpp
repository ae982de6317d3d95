// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/samplestudy.h"

#include "core/base/filehandle.h"
#include "core/base/tr.h"
#include "core/exchange/samplemaker.h"
#include "core/store/draftfile.h"
#include "core/store/edit.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

// A library that is linked statically says itself that its resources are wanted.
static void initSample()
{
    Q_INIT_RESOURCE(sample);
}

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

Error exists(const QString &name)
{
    return {ErrorKind::Exists, Tr::tr("“%1” is there already. Choose another name.").arg(name), {}, {}, {}};
}

QJsonObject samplePlan()
{
    QFile file(u":/sample/study.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

Status fill(const QString &path, const Schema &schema, const QString &person, const Progress &progress)
{
    const QJsonObject plan = samplePlan();
    auto project = Project::create(path, schema, plan.value("title"_L1).toString(), person);
    if (!project)
        return std::unexpected(project.error());
    (*project)->setFounding(true);
    if (Status made = SampleMaker(**project, plan).make(progress); !made)
        return made;
    // Nobody in it is anybody.
    Study study = (*project)->study();
    study.sealed = QDateTime::currentMSecsSinceEpoch();
    Edit edit(**project, PARTSONG_LABEL("Seal names"));
    edit.update(study);
    return edit.commit();
}

} // namespace

Status makeSampleStudy(const QString &path, const Schema &schema, const QString &person,
                       const Progress &progress)
{
    initSample();
    const QFileInfo target(path);
    if (target.exists() || target.isSymLink())
        return std::unexpected(exists(target.fileName()));
    if (!QFileInfo(target.absolutePath()).isDir())
        return failure(
            ErrorKind::NotFound,
            Tr::tr("The folder for “%1” is not there. Make it, or choose another.").arg(target.fileName()));
    const DraftFile draft(target.absolutePath(), u"sample"_s);
    if (Status filled = fill(draft.path(), schema, person, progress); !filled)
        return filled;
    if (!QFile::rename(draft.path(), target.absoluteFilePath()))
        return std::unexpected(exists(target.fileName()));
    filehandle::syncFolder(target.absolutePath());
    return {};
}

} // namespace partsong
