// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspaces.h"

#include "app/evidence.h"
#include "core/chapters.h"
#include "core/exchange/samplestudy.h"
#include "ui/coding/codingworkspace.h"
#include "ui/exchange/reportactions.h"
#include "ui/links/commentspanel.h"
#include "ui/links/memopanel.h"
#include "ui/model/makeelement.h"
#include "ui/model/modelworkspace.h"
#include "ui/privacy/namesactions.h"
#include "ui/review/reviewworkspace.h"
#include "ui/sources/sourcesworkspace.h"
#include "ui/themes/putintotheme.h"
#include "ui/themes/themesworkspace.h"
#include "ui/workshop/sendtoboard.h"
#include "ui/workshop/workshopsworkspace.h"

#include <QCoreApplication>

namespace partsong {

namespace {

using namespace Qt::StringLiterals;

// Named here as the rail shows them before any is built.
QString title(const char *english)
{
    return QCoreApplication::translate("Workspaces", english);
}

template <typename T>
WorkspaceFactory factory(const QString &id, const char *english, const QString &iconName)
{
    return {id, title(english), iconName,
            [](StudyContext &context) -> Workspace * { return new T(context); }};
}

// In the order of the rail, which is that of the evidence chain.
std::vector<WorkspaceFactory> workspaces()
{
    return {
        factory<SourcesWorkspace>(u"sources"_s, QT_TRANSLATE_NOOP("Workspaces", "Sources"),
                                  u"folder-documents"_s),
        factory<CodingWorkspace>(u"coding"_s, QT_TRANSLATE_NOOP("Workspaces", "Coding"), u"tag"_s),
        factory<ThemesWorkspace>(u"themes"_s, QT_TRANSLATE_NOOP("Workspaces", "Themes"), u"view-list-tree"_s),
        factory<WorkshopsWorkspace>(u"workshops"_s, QT_TRANSLATE_NOOP("Workspaces", "Workshops"),
                                    u"view-calendar-timeline"_s),
        factory<ModelWorkspace>(u"model"_s, QT_TRANSLATE_NOOP("Workspaces", "Model"), u"distribute-graph"_s),
        factory<ReviewWorkspace>(u"review"_s, QT_TRANSLATE_NOOP("Workspaces", "Review"), u"view-task"_s),
    };
}

} // namespace

WindowParts windowParts()
{
    return {.schema = schema(),
            .workspaces = workspaces(),
            .makeSample =
                [](const QString &path, const QString &person, const Progress &progress) {
                    return makeSampleStudy(path, schema(), person, progress);
                },
            .shownIn = shownIn,
            .actions = {addPutIntoThemeAction, addSendToBoardAction, addMakeElementAction, addReportActions,
                        addNamesActions},
            .summary = evidenceSummary,
            .panels = {memoPanel(), commentsPanel()}};
}

} // namespace partsong
