// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/store/changeset.h"
#include "core/themes/theme.h"
#include "ui/shell/studycontext.h"

#include <QWidget>

class QStackedWidget;
class QTreeView;

namespace partsong {

class ThemeTreeModel;

// The themes of the study: made, named, nested and removed here, by mouse and by keyboard alike.
class ThemePanel : public QWidget {
    Q_OBJECT
public:
    explicit ThemePanel(StudyContext &context, QWidget *parent = nullptr);

    void apply(const ChangeSet &changes);
    Id<Theme> current() const;
    // Chooses without signalling.
    void setCurrent(Id<Theme> id);
    Id<Theme> first() const;
    QTreeView *tree() const { return m_tree; }
    ThemeTreeModel *model() const { return m_model; }

    void addActions();
    // Makes a theme beside the current one, or under it, and lets its name be typed.
    void addTheme();
    void addUnder();
    void rename();
    void remove();
    // Up and down among its siblings, and in and out of the tree.
    void moveBy(int steps);
    void moveIn();
    void moveOut();

Q_SIGNALS:
    void chosen(partsong::Id<partsong::Theme> theme);
    // Codes, coded passages and quotes that were dropped on a theme.
    void subjectsDropped(partsong::Id<partsong::Theme> theme,
                         const std::vector<partsong::SubjectId> &subjects);

private:
    void addMoveActions();
    void make(Id<Theme> parent);
    void move(Id<Theme> id, Id<Theme> parent, int place);
    bool can() const;
    void showMenu(const QPoint &at);
    void showPage();

    StudyContext &m_context;
    ThemeTreeModel *m_model;
    QTreeView *m_tree;
    QStackedWidget *m_pages;
    bool m_quiet = false;
};

} // namespace partsong
