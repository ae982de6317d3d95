// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/range.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace partsong {

// Where a subject is at home: the workspace, what that is asked to show (the source of a coded passage), and
// which words of it.
struct Destination {
    QString workspace; // "" where the subject is not known
    SubjectId subject;
    std::optional<TextRange> range = {};
};

// Where a person is: what is selected, and the way there and back. It knows no chapter: a function that it is
// handed says where a subject is at home.
class Navigator : public QObject {
    Q_OBJECT
public:
    using Places = std::function<Destination(SubjectId)>;

    explicit Navigator(Places places, QObject *parent = nullptr);

    SubjectId selected() const { return m_selected; }
    // Says what is selected now, without moving: the Evidence panel and others follow. Null: nothing.
    void select(SubjectId subject);
    // Brings a subject into sight in its own workspace and selects it; a range says which words of it, where
    // the subject's own place does not. False when no workspace knows it.
    bool goTo(SubjectId subject, std::optional<TextRange> range = {});

    // The places gone to, as a browser keeps them.
    void back();
    void forward();
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < int(m_visits.size()); }

Q_SIGNALS:
    void selectionChanged(partsong::SubjectId subject);
    // Somebody went to this subject, in its workspace or where else it is read.
    void arrived(partsong::SubjectId subject);
    // The shell switches to that workspace and asks it to show the subject.
    void wentTo(const QString &workspaceId, partsong::SubjectId subject,
                std::optional<partsong::TextRange> range);

private:
    struct Visit {
        SubjectId selected;
        Destination destination;
    };
    void show(const Visit &visit);

    Places m_places;
    SubjectId m_selected;
    std::vector<Visit> m_visits;
    int m_at = -1;
};

} // namespace partsong
