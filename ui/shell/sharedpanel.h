// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/shell/studycontext.h"

#include <QKeySequence>
#include <QWidget>

#include <functional>

namespace partsong {

// A panel that stands beside every workspace and belongs to none. A chapter makes it and app hands it in, so
// that the shell need not know the chapter. It is built when the study opens, and destroyed before it closes.
class SharedPanel : public QWidget {
    Q_OBJECT
public:
    explicit SharedPanel(StudyContext &context, QWidget *parent = nullptr)
        : QWidget(parent), m_context(context)
    {
    }

    StudyContext &context() const { return m_context; }

    // Adds its actions to context().actions with the frame of the study as owner: they work in every
    // workspace.
    virtual void buildActions(QWidget *) { }
    // Somebody has gone to a subject. True: it is one that is read here, so that the panel comes into sight.
    virtual bool showSubject(SubjectId) { return false; }
    // Writes what is still being typed. Called before undo and closing.
    virtual void commitPending() { }

Q_SIGNALS:
    void titleChanged(const QString &title); // "Memos (2)"
    void wanted(); // asks to be in sight

private:
    StudyContext &m_context;
};

// What the frame knows of a shared panel before it is built.
struct SharedPanelFactory {
    QString id; // "memos"; names it in the remembered layout
    QString title;
    QString iconName;
    QKeySequence shortcut; // shows and hides it
    std::function<SharedPanel *(StudyContext &)> make;
    // Whether it is in sight before a person has moved any; else it waits to be asked for. Empty: it is.
    std::function<bool(const Project &)> shownAtFirst = {};
};

} // namespace partsong
