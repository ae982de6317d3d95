// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sources/textsearch.h"
#include "ui/shell/studycontext.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QListView;

namespace partsong {

class FilterBox;
class SearchHitsModel;

// Finds a phrase in all sources, and then in memos, codes, notes and whatever else holds words. A hit is one
// key or click away from its words.
class SearchPanel : public QWidget {
    Q_OBJECT
public:
    explicit SearchPanel(StudyContext &context, QWidget *parent = nullptr);

    // Puts the cursor into the field, with what is there selected.
    void start();
    // Looks for the words now.
    void search(const QString &words);
    SearchHitsModel *hits() const { return m_hits; }

Q_SIGNALS:
    void finished(); // the texts of all sources were looked through
    void finishedAll(); // and everything else

private:
    void searchAgain();
    void show(const Result<std::vector<SearchHit>> &found);
    void searchElsewhere(const SearchQuery &query);
    void showState();
    void open();

    StudyContext &m_context;
    FilterBox *m_field;
    QCheckBox *m_case;
    QCheckBox *m_words;
    QCheckBox *m_expression;
    QCheckBox *m_elsewhere;
    QLabel *m_state;
    QListView *m_list;
    SearchHitsModel *m_hits;
    int m_asked = 0;
};

} // namespace partsong
