// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/links/subjectsearch.h"
#include "core/sources/textsearch.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace partsong {

class Project;

// The hits of a search as a list: those in the texts of sources, then other things that hold the words. The
// words around a hit are fetched when its row comes into sight.
class SearchHitsModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit SearchHitsModel(const Project &project, QObject *parent = nullptr);

    void setHits(std::vector<SearchHit> hits);
    // Adds them below the hits in texts.
    void setSubjects(std::vector<SubjectHit> subjects);
    int textHits() const { return int(m_hits.size()); }
    int subjectHits() const { return int(m_subjects.size()); }
    // Where a row leads: a source and the words of it, or another thing.
    SubjectId subject(const QModelIndex &index) const;
    std::optional<TextRange> range(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString wordsAround(const SearchHit &hit) const;
    QVariant textData(const SearchHit &found, int role) const;
    QVariant subjectData(const SubjectHit &found, int role) const;

    const Project &m_project;
    std::vector<SearchHit> m_hits;
    std::vector<SubjectHit> m_subjects;
};

} // namespace partsong
