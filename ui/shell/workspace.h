// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/range.h"
#include "ui/shell/studycontext.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace partsong {

// A panel that a workspace wants beside itself: a dock with a plain title, in sight while its workspace is.
struct Panel {
    QString id; // "coding.codes"; names it in the remembered layout
    QString title;
    QString iconName;
    QWidget *widget; // handed over to the dock
    Qt::DockWidgetArea area = Qt::LeftDockWidgetArea;
    int width = 280; // px at 100 %, before a person has moved it
    int height = 0; // likewise; 0: what the panels beside it leave
    int share = 2; // of the height that is left, beside the shares of other panels on its side
    double upTo = 9; // where text is larger than so many times 100 %, it waits to be asked for
};

// One of the places on the rail. It is built when it is first visited, with the study's context, and
// destroyed before the study closes. It shows; it writes only through core, and reports through
// context.notices.
class Workspace : public QWidget {
    Q_OBJECT
public:
    explicit Workspace(StudyContext &context, QWidget *parent = nullptr);

    StudyContext &context() const { return m_context; }

    // All four are called once, in this order, right after construction.
    // Adds its actions to context().actions, with `this` as owner.
    virtual void buildActions() { }
    // The one row of tools above the workspace, or nullptr. Handed over. Give it a FlowLayout, so that
    // nothing is cut off at a large text size.
    virtual QWidget *buildToolRow() { return nullptr; }
    virtual std::vector<Panel> buildPanels() { return {}; }
    // Chooses what is worth seeing first when the study is opened here without a subject: the first source...
    virtual void showFirst() { }

    // Brings the subject into sight, without signalling a selection of its own. False: it is not known here.
    virtual bool showSubject(SubjectId subject, std::optional<TextRange> range);
    // The widget that gets the focus when the workspace is entered.
    virtual QWidget *focusFirst() { return this; }
    // Writes what is still being typed. Called before another workspace is entered, before undo and closing.
    virtual void commitPending() { }

private:
    StudyContext &m_context;
};

// What the rail knows of a workspace before it is built. app hands the list to the main window, in rail
// order.
struct WorkspaceFactory {
    QString id; // "sources", "coding", "themes", "workshops", "model", "review"
    QString title;
    QString iconName;
    std::function<Workspace *(StudyContext &)> make;
};

} // namespace partsong
