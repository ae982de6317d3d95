// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/links/memo.h"
#include "core/store/changeset.h"
#include "ui/shell/sharedpanel.h"

class QCheckBox;
class QListView;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace partsong {

class ElidedLabel;
class EmptyState;
class FilterBox;
class MemoEditor;
class MemoListModel;

// The memos about what is selected, whatever it is, and when asked all memos of the study; below the list the
// memo itself, to be read and written in place.
class MemoPanel : public SharedPanel {
    Q_OBJECT
public:
    explicit MemoPanel(StudyContext &context, QWidget *parent = nullptr);

    void buildActions(QWidget *frame) override;
    bool showSubject(SubjectId subject) override;
    void commitPending() override;
    // Comes into sight with the caret in a new memo about what is selected.
    void write();
    void showAll(bool all);
    // Comes into sight with the caret in today's entry of the research diary, the one there is or a new one.
    void writeDiary();
    void showDiary(bool diary);

    MemoListModel *memos() const { return m_model; }
    QListView *list() const { return m_list; }
    MemoEditor *editor() const { return m_editor; }
    QCheckBox *allBox() const { return m_all; }
    QCheckBox *diaryBox() const { return m_diary; }
    FilterBox *filter() const { return m_filter; }
    EmptyState *emptyState() const { return m_empty; }
    QPushButton *writeButton() const { return m_write; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildHead();
    void connectParts();
    void follow(SubjectId subject);
    void showMemo(Id<Memo> memo);
    void apply(const ChangeSet &changes);
    void refreshScope();
    void choose(Id<Memo> memo);
    void refreshParts();
    void updateTitle();
    void switchSpelling();
    void fitList();
    QString emptySentence() const;

    SubjectId m_subject;
    MemoListModel *m_model;
    QCheckBox *m_all;
    QCheckBox *m_diary;
    QPushButton *m_write;
    ElidedLabel *m_about;
    FilterBox *m_filter;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QListView *m_list;
    QScrollArea *m_scroll;
    MemoEditor *m_editor;
};

// What app hands to the window.
SharedPanelFactory memoPanel();

} // namespace partsong
