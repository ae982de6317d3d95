// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/links/memos.h"
#include "ui/shell/studycontext.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QToolButton;

namespace partsong {

class MemoWords;
class SubjectChips;
class TagsLine;
class TypeToFind;
class WordsLine;

// One memo, written in place: its title, its words, what sort it is, and what it is about. A new memo is in
// the study as soon as something was typed, in one step with what it is about; an empty one leaves no trace.
class MemoEditor : public QWidget {
    Q_OBJECT
public:
    explicit MemoEditor(StudyContext &context, QWidget *parent = nullptr);

    // Null: none.
    void show(Id<Memo> memo);
    // A new memo about these.
    void begin(const std::vector<SubjectId> &about, MemoKind kind = MemoKind::Analytic);
    bool drafting() const { return m_drafting; }
    Id<Memo> memo() const { return m_memo.id; }
    void apply(const ChangeSet &changes);
    void commitPending();
    // Takes the memo out of the study, or drops the new one.
    void remove();
    void focusWords();

    WordsLine *title() const { return m_title; }
    QToolButton *commentButton() const { return m_comment; }
    MemoWords *words() const { return m_words; }
    TagsLine *tags() const { return m_tags; }
    QComboBox *kind() const { return m_kind; }
    SubjectChips *about() const { return m_about; }
    TypeToFind *finder() const { return m_finder; }
    // Finds what two opening brackets in the words shall lead to.
    TypeToFind *linkFinder() const { return m_linkFinder; }
    void setSpelling(bool on);

Q_SIGNALS:
    void added(partsong::Id<partsong::Memo> memo); // the new memo is in the study
    void dropped(); // the new memo is not wanted

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void connectFields();
    void refresh();
    void refreshLinks();
    QString origin() const;
    bool empty() const;
    void create();
    void set(const MemoChange &change);
    void setTitle(const QString &title);
    void setText(const QString &text);
    void setKind();
    void setTags(const QString &tags);
    void link(const std::vector<SubjectId> &subjects);
    void unlink(SubjectId subject);
    void setAbout(const std::vector<SubjectId> &subjects);
    void comment();
    void findSubject();
    void findLink();
    void takeTypedLink(const QString &typed);
    void followLink(const QString &name);

    StudyContext &m_context;
    Memo m_memo;
    bool m_drafting = false;
    bool m_creating = false;
    bool m_leaving = false; // another memo is about to be shown
    WordsLine *m_title;
    QToolButton *m_comment;
    QToolButton *m_delete;
    MemoWords *m_words;
    QComboBox *m_kind;
    SubjectChips *m_about;
    QWidget *m_namedPart;
    SubjectChips *m_named;
    TagsLine *m_tags;
    QLabel *m_origin;
    TypeToFind *m_finder;
    TypeToFind *m_linkFinder;
};

} // namespace partsong
