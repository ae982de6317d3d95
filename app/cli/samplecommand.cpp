// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandlist.h"
#include "core/chapters.h"
#include "core/exchange/samplestudy.h"

#include <QFileInfo>

namespace partsong::cli {

using namespace Qt::StringLiterals;

namespace {

Result<Answer> sample(Call &call)
{
    if (Status place = placeForStudy(call.studyPath); !place)
        return std::unexpected(place.error());
    const QString person = makerOf(call);
    if (Status made = makeSampleStudy(call.studyPath, schema(), person); !made)
        return std::unexpected(made.error());
    const auto project = Project::open(call.studyPath, schema(), Project::Access::Read);
    if (!project)
        return std::unexpected(project.error());
    const Study study = (*project)->study();
    return QJsonObject{{u"path"_s, QFileInfo(call.studyPath).absoluteFilePath()},
                       {u"id"_s, study.id.text()},
                       {u"title"_s, study.title},
                       {u"person"_s, person}};
}

} // namespace

CommandList sampleCommands()
{
    return {{u"sample"_s, u"makes the sample study"_s, Opens::Nothing, {}, {}, sample}};
}

} // namespace partsong::cli
