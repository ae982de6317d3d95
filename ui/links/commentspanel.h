// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/links/comment.h"
#include "core/store/changeset.h"
#include "ui/links/subjectpanel.h"

#include <QHash>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace partsong {

class CommentListModel;
class SubjectChips;
class WordsEdit;
class CommentNews;
struct CommentThread;

// What the team says to each other about what is selected, whatever it is, or all that is still open: read,
// answered and closed in place. Words that were not sent yet wait where they were typed.
class CommentsPanel : public SubjectPanel {
    Q_OBJECT
public:
    explicit CommentsPanel(StudyContext &context, QWidget *parent = nullptr);

    void buildActions(QWidget *frame) override;
    // Comes into sight with the caret in a new comment on what is selected.
    void write();
    void showAll(bool all);
    // Sends what was typed: as an answer to the thread in sight, else as a new comment.
    void send();
    // Closes the thread in sight, or opens it again.
    void closeThread();
    void remove() override;

    CommentListModel *threads() const { return m_model; }
    WordsEdit *field() const { return m_field; }
    QCheckBox *allBox() const { return m_all; }
    QPushButton *sendButton() const { return m_send; }
    QPushButton *closeButton() const { return m_close; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildParts();
    QWidget *buildThread();
    void connectParts();
    void follow(SubjectId subject);
    void apply(const ChangeSet &changes);
    void refreshScope();
    void choose(Id<Comment> first);
    void refresh();
    void showThread(const CommentThread *thread);
    void addWords(const Comment &comment);
    void change(Id<Comment> comment);
    void goToSubject(const QModelIndex &index);
    void tellNews();
    const CommentThread *thread() const;
    // What the words in the field are for: a comment that is changed, else a thread that is answered or the
    // subject of a new one. A thread is called as its first comment is, which can be changed, too.
    struct Target {
        Uuid id;
        bool changing = false;
        bool operator==(const Target &) const = default;
        friend size_t qHash(const Target &target, size_t seed) noexcept
        {
            return qHashMulti(seed, target.id, target.changing);
        }
    };
    Target target() const;
    QString wordsAtFirst(const Target &of) const;
    void keepDraft();
    bool canWrite() const;

    CommentNews *m_news;
    CommentListModel *m_model;
    QCheckBox *m_all;
    QPushButton *m_write;
    QVBoxLayout *m_words = nullptr;
    SubjectChips *m_subjectChip;
    WordsEdit *m_field;
    QPushButton *m_send;
    QPushButton *m_close;
    Id<Comment> m_changing; // one's own, whose words are in the field
    bool m_writing = false; // a new comment, though threads are in sight
    Target m_draftOf; // what the field stands for
    QHash<Target, QString> m_drafts;
};

// What app hands to the window.
SharedPanelFactory commentsPanel();

} // namespace partsong
