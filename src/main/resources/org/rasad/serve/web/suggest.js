// The suggestions of the search box are added with the search.
