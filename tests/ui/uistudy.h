// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/subjectkind.h"
#include "tests/support/testproject.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/shell/settings.h"
#include "ui/shell/studycontext.h"
#include "ui/shell/tasks.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/appearance.h"

#include <QHBoxLayout>
#include <QStringList>
#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

namespace partsong {

// A study with all that a workspace is built with. What the workspace tells a person is kept.
struct UiStudy {
    TestProject project;
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("partsong.ini"))};
    Appearance appearance;
    Notices notices;
    ActionTable actions;
    Tasks tasks;
    Navigator navigator{[this](SubjectId subject) {
        const SubjectKind *kind = project->kindOf(subject.uuid());
        const Place place = kind && kind->place ? kind->place(*project, subject.uuid()) : Place();
        return Destination{place.workspace, SubjectId(place.subject), place.range};
    }};
    StudyContext context{*project, navigator, notices, actions, tasks, appearance, settings};
    QStringList told;

    UiStudy()
    {
        QObject::connect(&notices, &Notices::posted, &notices,
                         [this](const Notice &notice) { told << notice.text; });
    }
};

// A workspace and its panels side by side in a window, as the frame of a study would show them.
template <typename W> struct ShownWorkspace {
    QWidget window;
    W *workspace;

    explicit ShownWorkspace(StudyContext &context, const QSize &size = {1400, 900})
        : workspace(new W(context))
    {
        workspace->buildActions();
        auto *row = new QHBoxLayout(&window);
        row->addWidget(workspace, 2);
        for (const Panel &panel : workspace->buildPanels())
            row->addWidget(panel.widget, 1);
        window.resize(size);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window)); // focus and shortcuts need it
        workspace->showFirst();
        QCoreApplication::processEvents(); // widgets of a layout are shown by an event
    }
    W *operator->() const { return workspace; }
};

} // namespace partsong
