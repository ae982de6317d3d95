// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/sharedpanel.h"

class QAbstractItemModel;
class QListView;
class QScrollArea;
class QStackedWidget;

namespace partsong {

class ElidedLabel;
class EmptyState;

// A panel beside whatever is selected: a list of what was written about it and, below the list, the one that
// is chosen, to be read and written in place. Where there is nothing, it says so.
class SubjectPanel : public SharedPanel {
    Q_OBJECT
public:
    QListView *list() const { return m_list; }
    EmptyState *emptyState() const { return m_empty; }
    // Takes away what is chosen in the list.
    virtual void remove() = 0;

protected:
    SubjectPanel(StudyContext &context, EmptyState *empty, QWidget *parent);
    // Tools stand in a row that wraps; below them what there is more.
    void build(const QList<QWidget *> &tools, QWidget *more, QAbstractItemModel *model, QWidget *page);

    SubjectId subject() const { return m_subject; }
    void setSubject(SubjectId subject) { m_subject = subject; }
    // What it is that is selected, above all else.
    void showAbout(bool shown, const QString &instead = {});
    void showParts(bool list, bool page);
    QScrollArea *pageArea() const { return m_scroll; }

    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildList();
    void fitList();

    SubjectId m_subject;
    ElidedLabel *m_about;
    QListView *m_list;
    QScrollArea *m_scroll;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
};

} // namespace partsong
